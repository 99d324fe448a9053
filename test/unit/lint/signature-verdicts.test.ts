import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/decode.ts";
import { type LintOptions, lintSource, lintVerified } from "../../../src/lint/index.ts";
import { LiveLint } from "../../../src/lint/live-lint.ts";
import { fixtureBytes } from "../core/object-fixtures.ts";

const pem = (name: string): string => new TextDecoder().decode(fixtureBytes(`certificates/authorities/${name}.pem`));
const options: LintOptions = { at: Date.parse("2026-11-22T00:00:00Z") };
const BROKEN = "broken-signature";

/** A bundle whose leaf lost its last byte of signature to another. */
function bundle(isBroken: boolean): string {
	const leaf = pem("leaf-rsa");
	const at = leaf.lastIndexOf("\n-----END") - 6;
	const other = leaf[at] === "A" ? "B" : "A";
	return `${isBroken ? `${leaf.slice(0, at)}${other}${leaf.slice(at + 1)}` : leaf}${pem("issuing-rsa")}`;
}

function source(text: string) {
	const { items, problems } = decode(text);
	return { items, problems, text, range: { start: 0, end: text.length } };
}

describe("signatures among the certificates of a file", () => {
	test("are verified before the rules run", async () => {
		const found = async (isBroken: boolean) => (await lintVerified(source(bundle(isBroken)), options)).findings;
		expect((await found(true)).map(({ ruleId }) => ruleId)).toContain(BROKEN);
		expect((await found(false)).map(({ ruleId }) => ruleId)).not.toContain(BROKEN);
	});

	test("are not judged where nobody verified them", () => {
		expect(lintSource(source(bundle(true)), options).findings.map(({ ruleId }) => ruleId)).not.toContain(BROKEN);
	});

	test("of a text that is edited are verified once, and then judged", async () => {
		const { items, text } = source(bundle(true));
		const live = new LiveLint();
		const edited = { objects: items.map((item) => ({ item, problems: () => [] })), text, problems: [] };
		const ids = () => live.judge(edited, options)?.findings.map(({ ruleId }) => ruleId);
		expect(ids()).not.toContain(BROKEN);
		expect(await live.verify()).toBe(true);
		expect(ids()).toContain(BROKEN);
		expect(await live.verify()).toBe(false);
	});
});
