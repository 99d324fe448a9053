import { describe, expect, test } from "vitest";
import { hoverMarkdown } from "../../../../src/core/present/markdown.ts";
import { digests } from "../../../../src/platform/node.ts";
import { fixtureItem, NOW } from "./fixtures.ts";

const hover = (path: string, index = 0): string[] =>
	hoverMarkdown(fixtureItem(path, index), { now: NOW, digests }).split("\n");

describe("the hover", () => {
	test("of a server certificate says what people look for, in their order", () => {
		expect(hover("certificates/authorities/leaf-rsa.pem")).toEqual([
			"**api\\.orders\\.example** — Certificate",
			"",
			"- Subject: CN\\=api\\.orders\\.example\\,O\\=Example Test Fixtures\\,C\\=NL",
			"- Issuer: CN\\=Example Test Issuing RSA\\,O\\=Example Test Fixtures\\,C\\=NL",
			"- Serial number: `2B7E151628AED2A6ABF7158809CF4F3C`",
			"- Validity: expires in 61 days \\(68\\% of its life used\\) · 2026\\-07\\-16T12\\:00\\:00Z to 2027\\-01\\-22T12\\:00\\:00Z",
			"- Names \\(SAN\\): DNS\\:api\\.orders\\.example\\, DNS\\:orders\\.example",
			"- Key: RSA 2048\\, e\\=65537",
			"- Signature: SHA\\-256 with RSA",
			"- Key usage: digital signature",
			"- Extended key usage: TLS server",
			"- SHA\\-256: `EE:ED:A0:97:60:90:7D:C1:6E:4C:4D:78:CF:BA:F5:71:F1:1F:AF:14:CC:3B:4E:60:01:99:40:53:06:C1:71:6D`",
		]);
	});

	test("of a CA says how long a path may be", () => {
		expect(hover("certificates/authorities/issuing-ec.pem")).toContain("- CA: yes\\, path length\\: 0");
		expect(hover("certificates/authorities/root-ec.pem")).toContain("- CA: yes\\, path length\\: no limit");
	});

	test("lists ten alternative names and counts the rest", () => {
		const item = fixtureItem("certificates/extensions/subject-alt-names-many.pem");
		const line = hoverMarkdown(item, { now: NOW })
			.split("\n")
			.find((each) => each.startsWith("- Names"));
		expect(line?.split("\\, ")).toHaveLength(11);
		expect(line).toMatch(/\\, \\\+\d+$/);
	});

	test("of a private key tells size and protection", () => {
		expect(hover("keys/pkcs8/rsa-2048.key")).toEqual([
			"**RSA 2048** — Private key",
			"",
			"- Size: 2048 bits",
			"- Format: PKCS\\#8",
			"- Protection: not encrypted",
		]);
	});

	test("of a revocation list counts what it revokes", () => {
		expect(hover("crls/stale.crl.pem")).toEqual(
			expect.arrayContaining([expect.stringMatching(/^- Validity: expired 12 days ago/), "- CRL number: `2A`"]),
		);
	});

	test("has the links the editor vouches for under its title, as they are", () => {
		const item = fixtureItem("certificates/authorities/leaf-rsa.pem");
		const links = ["[Inspect](command:certInspector.inspect)", "[Copy](command:certInspector.copy)"];
		expect(hoverMarkdown(item, { now: NOW, links }).split("\n\n")[1]).toBe(links.join(" · "));
	});

	test.each([
		"certificates/names/markdown-and-html.pem",
		"certificates/names/shell-and-terminal.pem",
		"certificates/names/template-characters.pem",
		"certificates/names/control-characters.pem",
		"certificates/names/bidirectional-characters.pem",
		"certificates/names/invisible-characters.pem",
		"certificates/names/very-long.pem",
	])("of the hostile %s holds no markup, control character or endless line of its making", (path) => {
		const lines = hover(path);
		const text = lines
			.join("")
			.replace(/`[0-9A-F:]+`/g, "")
			.replace(/\*\*/, "")
			.replace(/\*\*/, "");
		expect(text.replace(/\\[!-/:-@[-`{-~]|&#36;|&nbsp;|^- |- (?=[A-Z])/g, "")).not.toMatch(/[[\]<>`*_$|!]/);
		expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		for (const line of lines) expect(line.length).toBeLessThan(2000);
	});
});

describe("the hover of what people meet less often", () => {
	test.each([
		["pkcs7/with-crl.p7b", ["Certificates: 3", "CRLs: 1", "Signers: 0"]],
		["ocsp/revoked.ocsp", ["Status: successful", "Certificate: revoked\\, key compromised"]],
		["timestamps/granted.tsr", ["Status: granted", "Time: 2026\\-11\\-20T12\\:00\\:00Z"]],
		["parameters/ec-p256.pem", ["Algorithm: EC P\\-256", "Size: 256 bits"]],
	])("tells of %s %j", (path, facts) => {
		const lines = hover(path);
		for (const fact of facts) expect(lines).toContain(`- ${fact}`);
	});
});
