import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/decode.ts";
import { lintSource } from "../../../src/lint/index.ts";
import { fixtureBytes } from "../core/object-fixtures.ts";

const PEM = new TextDecoder().decode(fixtureBytes("certificates/authorities/leaf-rsa.pem"));
const at = Date.parse("2090-01-01T00:00:00Z");

function ids(text: string, settings = {}): string[] {
	const { items, problems } = decode(text);
	const source = { items, problems, text, range: { start: 0, end: text.length } };
	return lintSource(source, { at, settings }).findings.map(({ ruleId }) => ruleId);
}

describe("what is wrong with a source", () => {
	test("is what the decoder says and what the rules say, in the order of the source", () => {
		const found = ids(` ${PEM}`);
		expect(found).toContain("expired");
		expect(found[0]).toBe("pem.indented");
	});

	test("can be switched off by the code of a problem and by the id of a rule", () => {
		const found = ids(` ${PEM}`, { expired: "off", "pem.indented": "off" });
		expect(found).not.toContain("expired");
		expect(found).not.toContain("pem.indented");
	});

	test("can be switched off by a comment", () => {
		expect(ids(`cert-inspector-ignore expired\n${PEM}`)).not.toContain("expired");
	});
});
