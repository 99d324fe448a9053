import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES } from "../../src/lint/registry.ts";
import { judge } from "./rule-case.ts";
import { readRuleCase } from "./rule-case-file.ts";

const FOLDER = new URL("rules/", import.meta.url);
const WITHOUT_FINDING: readonly unknown[] = ["pass", "not-applicable", "not-effective"];

/** The cases of a rule; an empty list where nobody wrote some. */
function casesOf(id: string): { readonly name: string; readonly text: string }[] {
	const folder = new URL(`${id}/`, FOLDER);
	const names = readdirSync(FOLDER).includes(id) ? readdirSync(folder) : [];
	return names.map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
}

test("every golden case belongs to a rule", () => {
	const ids = RULES.map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(0);
	expect(readdirSync(FOLDER).filter((name) => !ids.includes(name))).toEqual([]);
});

describe.each(RULES.map(({ id }) => id))("rule %s", (id) => {
	const cases = casesOf(id);

	test("has a case that it fails and one that it passes", () => {
		const expected = cases.map(({ text }) => readRuleCase(text).lines[0]);
		expect(expected).toContain("pass");
		expect(expected.filter((line) => !WITHOUT_FINDING.includes(line))).not.toEqual([]);
	});

	test.each(cases)("finds in $name what the case expects and nothing else", async ({ text }) => {
		const { input, lines } = readRuleCase(text);
		expect((await judge(id, input)).lines).toEqual(lines);
	});
});
