import type { Asn1NodeView, Asn1Window } from "../../src/editor/protocol/asn1-messages.ts";

/** A line of the tree: a node, or more children of one that are yet to be asked for. */
export type Asn1Row = NodeRow | MoreRow;

interface NodeRow {
	readonly kind: "node";
	readonly node: Asn1NodeView;
	/** From 1. */
	readonly level: number;
	readonly isOpen: boolean;
	/** From 1, and of how many. */
	readonly position: number;
	readonly count: number;
}

interface MoreRow {
	readonly kind: "more";
	readonly parent: number | null;
	readonly level: number;
	/** Which children it stands for: from an index on, so many. */
	readonly from: number;
	readonly count: number;
}

/** How many children are asked for at once. */
const WINDOW = 200;

/** What is known of a tree, and which of its nodes are open. Children are known in one stretch for each node. */
export class Asn1Branches {
	private readonly windows = new Map<number | null, Asn1Window>();
	private readonly open = new Set<number>();

	/** Takes children that arrived: next to those that are known, or in their place. */
	add(window: Asn1Window): void {
		const { parent } = window;
		this.windows.set(parent, joined(this.windows.get(parent), window));
		if (parent !== null) this.open.add(parent);
	}

	/** Shows the children of a node; false where they have to be asked for. */
	expand(start: number): boolean {
		this.open.add(start);
		return this.windows.has(start);
	}

	collapse(start: number): void {
		this.open.delete(start);
	}

	/** What is to be seen, from the top. */
	rows(): Asn1Row[] {
		const rows: Asn1Row[] = [];
		this.collect(null, 1, rows);
		return rows;
	}

	private collect(parent: number | null, level: number, rows: Asn1Row[]): void {
		const window = this.windows.get(parent);
		if (window === undefined) return;
		const { from, total, nodes } = window;
		const first = Math.max(0, from - WINDOW);
		if (from > 0) rows.push({ kind: "more", parent, level, from: first, count: from - first });
		for (const [index, node] of nodes.entries()) {
			const isOpen = node.hasChildren && this.open.has(node.start);
			rows.push({ kind: "node", node, level, isOpen, position: from + index + 1, count: total });
			if (isOpen) this.collect(node.start, level + 1, rows);
		}
		const next = from + nodes.length;
		if (next < total) rows.push({ kind: "more", parent, level, from: next, count: Math.min(WINDOW, total - next) });
	}
}

function joined(known: Asn1Window | undefined, added: Asn1Window): Asn1Window {
	if (known === undefined) return added;
	const knownEnd = known.from + known.nodes.length;
	const addedEnd = added.from + added.nodes.length;
	if (added.from >= known.from && addedEnd <= knownEnd) return known;
	if (added.from === knownEnd) return { ...known, nodes: [...known.nodes, ...added.nodes] };
	if (addedEnd === known.from) return { ...added, nodes: [...added.nodes, ...known.nodes] };
	return added;
}
