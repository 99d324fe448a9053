import type { PlacedNode } from "./chain-layout.ts";

/**
 * Where an arrow leads from a node, as the eye sees it: up to the issuer, down to what was issued, sideways to what
 * stands at the same height. Home is the leaf, End the top of the first chain.
 * @param parents of each node, as for the layout
 * @returns undefined where the key does nothing
 */
export function nodeAfterKey(
	key: string,
	from: number,
	nodes: readonly PlacedNode[],
	parents: readonly (number | null)[],
): number | undefined {
	switch (key) {
		case "ArrowUp":
			return firstIssuer(from, parents);
		case "ArrowDown":
			return parents[from] ?? undefined;
		case "ArrowLeft":
			return neighbour(from, nodes, -1);
		case "ArrowRight":
			return neighbour(from, nodes, 1);
		case "Home":
			return 0;
		case "End":
			return topOf(parents);
		default:
			return undefined;
	}
}

function firstIssuer(from: number, parents: readonly (number | null)[]): number | undefined {
	const index = parents.indexOf(from);
	return index < 0 ? undefined : index;
}

function topOf(parents: readonly (number | null)[]): number {
	let top = 0;
	for (let next: number | undefined = 0; next !== undefined; next = firstIssuer(top, parents)) top = next;
	return top;
}

function neighbour(from: number, nodes: readonly PlacedNode[], step: 1 | -1): number | undefined {
	const here = nodes[from];
	if (here === undefined) return undefined;
	const row = [...nodes.keys()].filter((index) => nodes[index]?.depth === here.depth);
	row.sort((a, b) => (nodes[a]?.x ?? 0) - (nodes[b]?.x ?? 0));
	return row[row.indexOf(from) + step];
}
