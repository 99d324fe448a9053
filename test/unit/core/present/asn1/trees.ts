import type { Item } from "../../../../../src/core/index.ts";
import { asn1Structure } from "../../../../../src/core/present/asn1/structure.ts";
import { Asn1Tree } from "../../../../../src/core/present/asn1/tree.ts";
import type { Asn1NodeView } from "../../../../../src/core/present/asn1/view.ts";

/** The tree of an object, of `bytes` in the place of its own where they are given. */
export function treeOf(item: Item, bytes = item.bytes): Asn1Tree {
	const structure = asn1Structure(item);
	if (typeof structure === "string") throw new Error(structure);
	return new Asn1Tree(bytes, structure);
}

export interface Placed {
	readonly node: Asn1NodeView;
	readonly depth: number;
	/** Whether it stands in a string that encodes it. */
	readonly isEncapsulated: boolean;
}

/** Every node of a tree, each before its children. */
export function* allNodes(
	tree: Asn1Tree,
	parent: number | null = null,
	depth = 0,
	isEncapsulated = false,
): Generator<Placed> {
	for (const node of tree.children(parent, 0, Number.MAX_SAFE_INTEGER)?.nodes ?? []) {
		yield { node, depth, isEncapsulated };
		if (node.hasChildren) yield* allNodes(tree, node.start, depth + 1, isEncapsulated || node.isEncapsulating);
	}
}

/** A tree as a person reads it: an indented line for each node. */
export const treeLines = (tree: Asn1Tree): string[] =>
	Array.from(allNodes(tree), ({ node, depth }) => {
		const { name, tag, value } = node;
		return `${"  ".repeat(depth)}${[name, tag, value].filter((part) => part !== "").join(" · ")}`;
	});
