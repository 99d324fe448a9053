/** The rules' public entry: objects in, findings out. */
import type { SignatureHost } from "../core/crypto/verify-signature.ts";
import type { Problem } from "../core/index.ts";
import { decodeFindings } from "./decode-findings.ts";
import { fileSubject, type LintSource } from "./file-subject.ts";
import { type LintOptions, type LintReport, lint } from "./lint.ts";
import { RULES } from "./registry.ts";
import { SignatureVerdicts } from "./signature-verdicts.ts";
import { Suppressions } from "./suppression.ts";

export type { Profile, RuleSeverity } from "./define-rule.ts";
export type { Finding } from "./finding.ts";
export type { LintOptions, LintReport, RuleCrash, RuleSetting } from "./lint.ts";

export { RULES } from "./registry.ts";

/** A decoded source with everything that there is to judge. */
export interface DecodedSource extends LintSource {
	/** What the decoder found wrong. */
	readonly problems: readonly Problem[];
	/** Where comments may switch rules off; undefined for binary files. */
	readonly text?: string | undefined;
}

/** `lintSource` with the signatures in `source` verified, by the cryptography of `host` where it is given. Never rejects. */
export async function lintVerified(
	source: DecodedSource,
	options: LintOptions,
	host?: SignatureHost,
): Promise<LintReport> {
	const signatures = new SignatureVerdicts();
	await signatures.verify(fileSubject(source).certificates, host);
	return lintSource({ ...source, signatures }, options);
}

/**
 * What the decoder and all rules find in `source`, without what comments and settings switch off, in the order of the
 * source. Never throws.
 * @internal
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
