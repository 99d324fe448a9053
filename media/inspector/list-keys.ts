/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/**
 * Where a key leads in a list (WAI-ARIA listbox pattern).
 * @param index of the current entry
 * @param count of entries, at least one
 * @returns the new index, or undefined where the key does nothing
 */
export function indexAfterKey(key: string, index: number, count: number): number | undefined {
	const steps: Readonly<Record<string, number>> = {
		ArrowUp: index - 1,
		ArrowDown: index + 1,
		PageUp: index - PAGE,
		PageDown: index + PAGE,
		Home: 0,
		End: count - 1,
	};
	const target = steps[key];
	if (target === undefined) return undefined;
	return Math.max(0, Math.min(count - 1, target));
}
