import type { KeystoreEntry } from "./keystore.ts";
import type { KeystoreProblem } from "./keystore-problems.ts";

/**
 * Says of entries that have the alias of one before them that programs see one of the two. `fold` is what the format's
 * readers do to aliases before they compare them.
 */
export function duplicateAliases(
	entries: readonly KeystoreEntry[],
	fold: (alias: string) => string = (alias) => alias,
): KeystoreProblem[] {
	const seen = new Set<string>();
	return entries.flatMap(({ alias, range }): KeystoreProblem[] => {
		if (alias === undefined) return [];
		const folded = fold(alias);
		if (!seen.has(folded)) {
			seen.add(folded);
			return [];
		}
		return [{ code: "keystore.duplicate-alias", severity: "warning", range, data: { alias } }];
	});
}
