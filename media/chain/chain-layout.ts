import { stratify, tree } from "d3-hierarchy";

/** Of a node, in pixels of the drawing. */
export const NODE = { width: 250, height: 96 } as const;

/** Between nodes beside and above each other; the upper one has room for what is said of the edge. */
const GAP = { x: 28, y: 50 } as const;
const MARGIN = 12;

export interface PlacedNode {
	/** Of the upper left corner. */
	readonly x: number;
	readonly y: number;
	/** 0 for the leaf. */
	readonly depth: number;
}

export interface ChainLayout {
	readonly width: number;
	readonly height: number;
	/** In the order of what was placed. */
	readonly nodes: readonly PlacedNode[];
}

/**
 * Where the nodes of a tree of chains stand: the leaf at the bottom, issuers above what they issued, alternatives beside
 * each other in their order.
 * @param parents of each node the index of its parent, null for the first one alone
 */
export function chainLayout(parents: readonly (number | null)[]): ChainLayout {
	const root = stratify<number>()
		.id((index) => String(index))
		.parentId((index) => parents[index]?.toString() ?? null)([...parents.keys()]);
	const placed = tree<number>()
		.nodeSize([NODE.width + GAP.x, NODE.height + GAP.y])
		.separation(() => 1)(root)
		.descendants();
	const left = Math.min(...placed.map(({ x }) => x));
	const right = Math.max(...placed.map(({ x }) => x));
	const bottom = Math.max(...placed.map(({ y }) => y));
	const nodes: PlacedNode[] = parents.map(() => ({ x: 0, y: 0, depth: 0 }));
	for (const { data, x, y, depth } of placed) nodes[data] = { x: x - left + MARGIN, y: bottom - y + MARGIN, depth };
	return {
		width: right - left + NODE.width + 2 * MARGIN,
		height: bottom + NODE.height + 2 * MARGIN,
		nodes,
	};
}
