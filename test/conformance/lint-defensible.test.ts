import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { decode } from "../../src/core/decode.ts";
import { type Finding, lintSource } from "../../src/lint/index.ts";
import { bytesOf, indexRows } from "./index-rows.ts";
import { describeWithTestData } from "./test-data.ts";

const CERTIFICATES = 500;
/** The list is of one day: what has expired by then is an error of every later one too. */
const AT = Date.parse("2026-11-22T12:00:00Z");
const DEFENDED = new URL("../../docs/defended-errors.md", import.meta.url);

function findingsIn(content: string | Uint8Array): readonly Finding[] {
	const { items, problems } = decode(content, { host: typeof content === "string" ? "pem" : "text" });
	const range = { start: 0, end: content.length };
	const { findings, crashes } = lintSource({ items, problems, range }, { at: AT, profile: "private" });
	expect(crashes).toEqual([]);
	expect(items.some((item) => item.content.kind === "certificate")).toBe(true);
	return findings;
}

/** How many certificates get a finding of each rule, the most frequent first. */
function counts(found: readonly (readonly Finding[])[]): ReadonlyMap<string, number> {
	const byRule = new Map<string, number>();
	for (const findings of found)
		for (const ruleId of new Set(findings.map((finding) => finding.ruleId)))
			byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
	return new Map([...byRule].sort(([, a], [, b]) => b - a));
}

const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
	findings.filter(({ severity }) => severity === "error");

const listed = (byRule: ReadonlyMap<string, number>): string =>
	[...byRule].map(([ruleId, count]) => `${ruleId} ${count}`).join(", ");

test("no root that Mozilla trusts gets an error from profile private", () => {
	expect(rootCertificates.length).toBeGreaterThan(100);
	const found = rootCertificates.map(findingsIn);
	console.log(`${found.length} roots, certificates by rule: ${listed(counts(found))}`);
	expect(found.flatMap(errorsOf).map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

describeWithTestData("certificates of other projects", () => {
	const rows = indexRows("cert").filter((row) => row.class === "should-parse");
	const chosen = rows.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)).slice(0, CERTIFICATES);

	test(`get errors from profile private for reasons that are written down, ${CERTIFICATES} chosen by hash`, () => {
		const found = chosen.map((row) => findingsIn(bytesOf(row)));
		console.log(`${found.length} certificates, certificates by rule: ${listed(counts(found))}`);
		const errors = counts(found.map(errorsOf));
		console.log(`of which errors: ${listed(errors)}`);
		const defended = [...readFileSync(DEFENDED, "utf8").matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, id]) => id);
		expect(found.length).toBe(CERTIFICATES);
		expect([...errors.keys()].sort()).toEqual(defended.sort());
	});
});
