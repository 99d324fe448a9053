import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/decode.ts";
import { Suppressions } from "../../../src/lint/suppression.ts";
import { fixtureBytes } from "../core/object-fixtures.ts";

const PEM = new TextDecoder().decode(fixtureBytes("certificates/authorities/leaf-rsa.pem"));

function suppressed(text: string): string[] {
	const { items } = decode(text, { host: "text" });
	const suppressions = new Suppressions(text, items);
	const ids = ["expired", "not-yet-valid"];
	return items.flatMap(({ range }, index) =>
		ids.filter((id) => suppressions.has(id, range)).map((id) => `${id} of ${index}`),
	);
}

describe("a comment above a block", () => {
	test("switches off the rules that it names, for that block alone", () => {
		expect(suppressed(`# cert-inspector-ignore expired\n${PEM}${PEM}`)).toEqual(["expired of 0"]);
	});

	test("switches off several rules", () => {
		expect(suppressed(`// cert-inspector-ignore expired, not-yet-valid\n${PEM}`)).toEqual([
			"expired of 0",
			"not-yet-valid of 0",
		]);
	});

	test("switches off all rules where it names none", () => {
		expect(suppressed(`<!-- cert-inspector-ignore -->\n${PEM}`)).toEqual(["expired of 0", "not-yet-valid of 0"]);
	});

	test("may stand above the name of a value", () => {
		const value = PEM.trim().replaceAll(/^/gm, "    ");
		expect(suppressed(`data:\n  # cert-inspector-ignore expired\n  tls.crt: |\n${value}\n`)).toEqual(["expired of 0"]);
	});

	test("does not reach over another block", () => {
		expect(suppressed(`# cert-inspector-ignore expired\n${PEM}${PEM}`)).not.toContain("expired of 1");
		expect(suppressed(PEM)).toEqual([]);
	});
});
