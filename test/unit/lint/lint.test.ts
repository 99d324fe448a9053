import { describe, expect, test } from "vitest";
import { defineRule, EVERY_PROFILE, type Rule } from "../../../src/lint/define-rule.ts";
import { type LintOptions, lint } from "../../../src/lint/lint.ts";
import { RULES } from "../../../src/lint/registry.ts";
import { fixtureItem } from "../core/object-fixtures.ts";

const item = fixtureItem("pem/headers.pem");
const source = { items: [item], range: item.range };
const options: LintOptions = { at: Date.parse("2090-01-01T00:00:00Z"), profile: "private" };

const citation = { source: "RFC 5280", section: "4.1", url: "https://www.rfc-editor.org/rfc/rfc5280" };
const base = {
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => "",
	citation,
} as const;
const always = defineRule({
	...base,
	id: "always",
	messages: { found: ({ name = "" }) => `found ${name}` },
	*check({ certificate }) {
		yield { message: "found", data: { name: "it" }, range: certificate.layout.subject };
	},
}) as Rule<"certificate">;
const crashing = defineRule({
	...base,
	id: "crashing",
	messages: {},
	check: () => {
		throw new Error("a mistake");
	},
}) as Rule<"certificate">;

describe("linting a source", () => {
	test("tells message and place in the source of what a rule finds", () => {
		const { findings } = lint(source, [always], options);
		expect(findings).toMatchObject([{ ruleId: "always", severity: "warning", message: "found it" }]);
		const range = findings[0]?.range ?? { start: 0, end: 0 };
		expect(range.start).toBeGreaterThan(item.range.start);
		expect(range.end).toBeLessThan(item.range.end);
	});

	test("reports the crash of one rule and keeps what the others find", () => {
		const { findings, crashes } = lint(source, [crashing, always], options);
		expect(findings).toHaveLength(1);
		expect(crashes).toMatchObject([{ ruleId: "crashing", error: new Error("a mistake") }]);
	});

	test("leaves out a rule that is off and takes the severity that is set", () => {
		expect(lint(source, [always], { ...options, settings: { always: "off" } }).findings).toEqual([]);
		const [finding] = lint(source, [always], { ...options, settings: { always: "hint" } }).findings;
		expect(finding?.severity).toBe("hint");
	});

	test("does not hold a certificate to a clause that came into force after it was issued", () => {
		const later = { ...always, effective: "2080-01-01" };
		const gone = { ...always, until: "2000-01-01" };
		expect(lint(source, [later, gone], options).findings).toEqual([]);
	});

	test("runs a rule in its profiles alone", () => {
		const strict = { ...always, profiles: ["publicTls"] as const };
		expect(lint(source, [strict], options).findings).toEqual([]);
		expect(lint(source, [strict], { ...options, profile: "publicTls" }).findings).toHaveLength(1);
	});

	test("finds with the registered rules that a certificate has expired", () => {
		expect(lint(source, RULES, options).findings.map(({ ruleId }) => ruleId)).toContain("expired");
	});
});
