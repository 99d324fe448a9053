import type { RuleSeverity } from "../lint/index.ts";

/** A place in a file, both counted from 1, and the offsets of it in bytes. */
export interface LintedPlace {
	readonly message: string;
	readonly range: { readonly start: number; readonly end: number };
	readonly start: { readonly line: number; readonly column: number };
	readonly end: { readonly line: number; readonly column: number };
}

/** One finding in one file. */
export interface Linted extends LintedPlace {
	readonly path: string;
	readonly ruleId: string;
	readonly severity: RuleSeverity;
	readonly related: readonly LintedPlace[];
}

/** Where the page about a rule stands in the repository and in the package. */
export const docsOf = (ruleId: string): string =>
	ruleId.includes(".") ? `docs/decoder/${ruleId.split(".")[0]}.md` : `docs/rules/${ruleId}.md`;
