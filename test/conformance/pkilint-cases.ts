import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../../src/core/decode.ts";
import { decodeFindings } from "../../src/lint/decode-findings.ts";
import { fileSubject } from "../../src/lint/file-subject.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { subjectsOf } from "../../src/lint/lint.ts";
import { DEFAULT_POLICY } from "../../src/lint/policy.ts";
import { RULES } from "../../src/lint/registry.ts";
import { runRule } from "../../src/lint/run-rule.ts";
import { WEB } from "./pkilint-folders.ts";
import { TEST_DATA } from "./test-data.ts";

/** Path below the folder of test data, and the codes that pkilint reports for the object in it. */
export type PkilintCases = ReadonlyMap<string, ReadonlySet<string>>;

export function pkilintCases(): PkilintCases {
	const cases = new Map<string, Set<string>>();
	for (const line of readFileSync(join(TEST_DATA, "pkilint.tsv"), "utf8").trimEnd().split("\n").slice(1)) {
		const fields = line.split("\t");
		const [file = "", code = ""] = [fields[0], fields[4]];
		const codes = cases.get(file) ?? new Set();
		cases.set(file, codes);
		// The heading of a file that has two of them.
		if (code !== "code") codes.add(code);
	}
	return cases;
}

/**
 * What we find in one file, as `rule` and `rule:message`, and as problem codes. Clauses count as in force whenever the
 * object was issued: pkilint does not ask for dates.
 */
export function ourFindings(file: string): ReadonlySet<string> {
	const text = readFileSync(join(TEST_DATA, "pkilint", file), "utf8");
	const { items, problems } = decode(text.slice(0, text.indexOf("\n", text.indexOf("-----END "))), { host: "pem" });
	const found = new Set(decodeFindings(problems).flatMap(namesOf));
	const subject = fileSubject({ items, range: { start: 0, end: text.length } });
	const context = {
		at: Date.parse("2026-11-22"),
		profile: WEB.test(file) ? ("publicTls" as const) : ("private" as const),
		policy: DEFAULT_POLICY,
	};
	for (const { effective: _from, until: _to, ...rule } of RULES)
		for (const each of subjectsOf(rule.target, subject)) {
			const outcome = runRule(rule, each, context);
			if (outcome.kind === "crashed") throw outcome.error;
			if (outcome.kind === "findings")
				for (const finding of outcome.findings) for (const name of namesOf(finding)) found.add(name);
		}
	return found;
}

/** `a, b` in a message's values is a list. */
function namesOf({ ruleId, messageId, data }: Finding): readonly string[] {
	const message = `${ruleId}:${messageId}`;
	const values = Object.values(data).flatMap((value) => String(value).split(", "));
	return [ruleId, message, ...values.map((value) => `${message}:${value}`)];
}
