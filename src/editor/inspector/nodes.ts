import { type ObjectNode, objectNodes } from "../../core/present/object-tree.ts";
import type { FoundObjects, Reading } from "./source.ts";

const known = new WeakMap<FoundObjects, readonly ObjectNode[]>();

/** The objects of a reading and what they hold, always the same for the same reading; none where it cannot be read. */
export function nodesOf(reading: Reading): readonly ObjectNode[] {
	if ("reason" in reading) return [];
	const nodes = known.get(reading) ?? objectNodes(reading.items);
	known.set(reading, nodes);
	return nodes;
}

/** Index of the object at `offset` of the source, else 0. What it holds is selected by hand. */
export function nodeIndexAt(nodes: readonly ObjectNode[], offset: number): number {
	const index = nodes.findIndex(
		({ item: { range }, level }) => level === 1 && range.start <= offset && offset <= range.end,
	);
	return Math.max(0, index);
}
