import { decode } from "../../src/core/decode.ts";
import type { Surroundings } from "../../src/core/file-surroundings.ts";
import type { PemHost } from "../../src/core/index.ts";
import { DEFAULT_PASSWORDS } from "../../src/core/keystore/index.ts";
import { openItem } from "../../src/core/open-item.ts";
import type { Range } from "../../src/core/problem.ts";
import type { Profile } from "../../src/lint/define-rule.ts";
import { fileSubject } from "../../src/lint/file-subject.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { subjectsOf } from "../../src/lint/lint.ts";
import { DEFAULT_POLICY } from "../../src/lint/policy.ts";
import { RULES } from "../../src/lint/registry.ts";
import { type Outcome, runRule } from "../../src/lint/run-rule.ts";
import { SignatureVerdicts } from "../../src/lint/signature-verdicts.ts";

/** What one rule is given. */
export interface RuleInput {
	readonly content: string | Uint8Array;
	/** ISO */
	readonly at: string;
	readonly profile: Profile;
	readonly file: string | undefined;
	readonly surroundings: Surroundings | undefined;
}

/** What came of it. */
export interface Judged {
	/** The ids of the messages found, or what else came of it. */
	readonly result: readonly string[] | Exclude<Outcome["kind"], "findings">;
	/** The same with places and sentences, as golden files keep it. */
	readonly lines: readonly string[];
}

/** Runs rule `id` over `input`, keystores opened with well-known passwords. Rejects where there is no such rule or it crashes. */
export async function judge(id: string, input: RuleInput): Promise<Judged> {
	const { content, at, profile, file, surroundings } = input;
	const rule = RULES.find((each) => each.id === id);
	if (rule === undefined) throw new Error(`No rule ${id}`);
	const closed = decode(content, {
		host: hostOf(content, file),
		...(file === undefined ? {} : { fileName: file }),
	}).items;
	const passwords = { candidates: () => DEFAULT_PASSWORDS };
	const items = await Promise.all(closed.map((item) => openItem(item, { passwords })));
	const signatures = new SignatureVerdicts();
	const subject = fileSubject({
		items,
		range: { start: 0, end: content.length },
		fileName: file,
		surroundings,
		signatures,
	});
	await signatures.verify(subject.certificates);
	const context = { at: Date.parse(at), profile, policy: DEFAULT_POLICY };
	const outcomes = subjectsOf(rule.target, subject).map((each) => runRule(rule, each, context));
	const crash = outcomes.find((outcome) => outcome.kind === "crashed");
	if (crash !== undefined) throw crash.error;
	const findings = outcomes.flatMap((outcome) => (outcome.kind === "findings" ? outcome.findings : []));
	if (findings.length > 0)
		return {
			result: findings.map(({ messageId }) => messageId),
			lines: findings.flatMap((each) => linesOf(each, content)),
		};
	const kinds = outcomes.map(({ kind }) => kind);
	const result = kinds.includes("pass") ? "pass" : kinds.includes("not-effective") ? "not-effective" : "not-applicable";
	return { result, lines: [result] };
}

/** A file is PEM by its name, and without one by how it begins. */
function hostOf(content: RuleInput["content"], file: string | undefined): PemHost {
	const isPem = file === undefined ? String(content).startsWith("-----BEGIN ") : /\.(pem|crt|cer|key|csr)$/.test(file);
	return isPem ? "pem" : "text";
}

const linesOf = (
	{ severity, messageId, message, range, related }: Finding,
	content: RuleInput["content"],
): string[] => [
	`${place(range, content)} ${severity} ${messageId}: ${message}`,
	...related.map((each) => `    ${place(each.range, content)} ${each.message}`),
];

/** Lines and columns count from 1 in a text; bytes count from 0. */
function place({ start, end }: Range, content: RuleInput["content"]): string {
	if (typeof content !== "string") return `@${start}-${end}`;
	return `${lineAndColumn(content, start)}-${lineAndColumn(content, end)}`;
}

function lineAndColumn(text: string, offset: number): string {
	const before = text.slice(0, offset);
	return `${before.split("\n").length}:${offset - before.lastIndexOf("\n")}`;
}
