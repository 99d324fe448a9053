import type { Asn1Row } from "./asn1-branches.ts";

/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/** What a key does in the tree: goes to a row, or opens or closes the one it is on. */
export type TreeStep = { readonly to: number } | { readonly open: boolean };

/**
 * What a key does (WAI-ARIA tree view pattern).
 * @param index of the current row
 * @returns undefined where it does nothing
 */
export function treeStep(key: string, rows: readonly Asn1Row[], index: number): TreeStep | undefined {
	const row = rows[index];
	if (row === undefined) return undefined;
	const isNode = row.kind === "node";
	if (key === "ArrowRight" && isNode && row.node.hasChildren)
		return row.isOpen ? inside(index + 1, rows) : { open: true };
	if (key === "ArrowLeft") return isNode && row.isOpen ? { open: false } : toParent(rows, index, row.level);
	const steps: Readonly<Record<string, number>> = {
		ArrowUp: index - 1,
		ArrowDown: index + 1,
		PageUp: index - PAGE,
		PageDown: index + PAGE,
		Home: 0,
		End: rows.length - 1,
	};
	const target = steps[key];
	return target === undefined ? undefined : inside(target, rows);
}

const inside = (index: number, rows: readonly Asn1Row[]): TreeStep => ({
	to: Math.max(0, Math.min(rows.length - 1, index)),
});

function toParent(rows: readonly Asn1Row[], index: number, level: number): TreeStep | undefined {
	const parent = rows.findLastIndex((row, at) => at < index && row.level < level);
	return parent < 0 ? undefined : { to: parent };
}
