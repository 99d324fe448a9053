/** The rules' public entry: objects in, findings out. */
import type { Problem } from "../core/index.ts";
import { decodeFindings } from "./decode-findings.ts";
import type { LintSource } from "./file-subject.ts";
import { type LintOptions, type LintReport, lint } from "./lint.ts";
import { RULES } from "./registry.ts";
import { Suppressions } from "./suppression.ts";

export type { Profile, RuleSeverity } from "./define-rule.ts";
export type { Finding, RelatedPlace } from "./finding.ts";
export type { LintOptions, LintReport, RuleCrash, RuleSetting } from "./lint.ts";
export { PROFILES } from "./profile.ts";
export { RULES } from "./registry.ts";

/** A decoded source with everything that there is to judge. */
export interface DecodedSource extends LintSource {
	/** What the decoder found wrong. */
	readonly problems: readonly Problem[];
	/** Where comments may switch rules off; undefined for binary files. */
	readonly text?: string | undefined;
}

/**
 * What the decoder and all rules find in `source`, without what comments and settings switch off, in the order of the
 * source. Never throws.
 */
export function lintSource(source: DecodedSource, options: LintOptions): LintReport {
	const { findings, crashes } = lint(source, RULES, options);
	const all = [...decodeFindings(source.problems, options.settings), ...findings];
	const suppressions = new Suppressions(source.text ?? "", source.items);
	return {
		findings: all
			.filter(({ ruleId, range }) => !suppressions.has(ruleId, range))
			.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
		crashes,
	};
}
