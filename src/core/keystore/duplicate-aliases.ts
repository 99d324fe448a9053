import type { KeystoreEntry } from "./keystore.ts";
import type { KeystoreProblem } from "./keystore-problems.ts";

/** More than anyone reads. */
const MOST = 1000;

/**
 * Says of entries that have the alias of one before them that programs see one of the two. `fold` is what the format's
 * readers do to aliases before they compare them.
 */
export function duplicateAliases(
	entries: readonly KeystoreEntry[],
	fold: (alias: string) => string = (alias) => alias,
): KeystoreProblem[] {
	const seen = new Set<string>();
	const problems = entries.flatMap(({ alias, range }): KeystoreProblem[] => {
		if (alias === undefined) return [];
		const folded = fold(alias);
		if (!seen.has(folded)) {
			seen.add(folded);
			return [];
		}
		return [{ code: "keystore.duplicate-alias", severity: "warning", range, data: { alias } }];
	});
	return problems.slice(0, MOST);
}
