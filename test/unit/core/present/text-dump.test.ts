import { describe, expect, test } from "vitest";
import { textDump } from "../../../../src/core/present/text-dump.ts";
import { digests } from "../../../../src/platform/node.ts";
import { fixtureItem } from "./fixtures.ts";

const dump = (path: string): string => textDump(fixtureItem(path), digests);

const LEAF = "certificates/authorities/leaf-ec.pem";

/** Lines of one text that the other does not have. */
const missingIn = (other: string, one: string): string[] =>
	one.split("\n").filter((line) => !other.split("\n").includes(line));

describe("the text dump of a certificate", () => {
	test("has a line for each fact, in the order of the certificate", () => {
		const lines = dump(LEAF).split("\n");
		const order = [
			"Certificate",
			"General",
			"Subject",
			"Issuer",
			"Validity",
			"Public key",
			"Extensions",
			"Signature",
			"Fingerprints",
		];
		expect(lines.filter((line) => /^\S/.test(line))).toEqual(order);
		expect(lines).toContain("  Common name (CN): api.orders.example");
		expect(lines.some((line) => /^ {2}Key usage \(2\.5\.29\.15\).*:$/.test(line))).toBe(true);
		expect(lines.at(-1)).toBe("");
	});

	test("is the same whatever the clock says, and the same for PEM and DER", () => {
		expect(dump("certificates/der/leaf-ec.der")).toBe(dump(LEAF));
		expect(dump(LEAF)).not.toMatch(/expires|ago/);
	});

	test("differs from another one's where the certificates differ, and nowhere else", () => {
		const [leaf, issuing] = [dump(LEAF), dump("certificates/authorities/issuing-ec.pem")];
		expect(missingIn(issuing, leaf)).toContain("  Common name (CN): api.orders.example");
		expect(missingIn(issuing, leaf)).not.toContain("  Version: 3");
	});

	test.each(["control-characters", "invisible-characters", "bidirectional-characters"])(
		"keeps to one line for each fact where a name has %s, and spells them out",
		(name) => {
			const text = dump(`certificates/names/${name}.pem`);
			expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
			expect(text).toMatch(/⟨U\+[0-9A-F]{4,}⟩/);
			expect(text.split("\n").filter((line) => /^\S/.test(line))).toHaveLength(dump(LEAF).match(/^\S/gm)?.length ?? 0);
		},
	);
});
