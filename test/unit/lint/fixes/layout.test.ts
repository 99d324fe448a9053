import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { FIXES, fixAll } from "../../../../src/lint/fixes/index.ts";
import { contents, fixtureText, mended, ruleIds, sourceOf } from "./fix-case.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** Whether OpenSSL reads the first certificate of a text. */
const opensslReads = (input: string): boolean => spawnSync("openssl", ["x509", "-noout"], { input }).status === 0;

describe("an untidy block is mended without a change to what it holds", () => {
	test.each([
		["indented.pem", "pem.indented"],
		["indented-tabs.pem", "pem.indented"],
		["indented-uneven.pem", "pem.indented"],
		["first-line-not-indented.pem", "pem.indented"],
		["one-line.pem", "pem.single-line"],
		["one-line-no-spaces.pem", "pem.single-line"],
		["blank-lines.pem", "pem.empty-line"],
		["glued.pem", "pem.glued"],
		["four-dashes.pem", "pem.boundary-dashes"],
		["four-dashes-end.pem", "pem.boundary-dashes"],
		["spaces-in-boundary.pem", "pem.boundary-dashes"],
		["base64url.pem", "pem.base64url"],
		["no-padding.pem", "pem.missing-padding"],
		["extra-padding.pem", "pem.extra-padding"],
		["mismatched-labels.pem", "pem.label-mismatch"],
		["wrong-label.pem", "content.label-mismatch"],
		["wrong-label-key.pem", "key.label-mismatch"],
		["missing-end.pem", "pem.missing-end"],
		["quoted-mail.txt", "pem.line-prefix"],
		["comments-hash.yaml", "pem.line-prefix"],
		["comments-slashes.js", "pem.line-prefix"],
		["diff-added.patch", "pem.line-prefix"],
	])("%s", (file, code) => {
		const text = fixtureText(`pem/${file}`);
		const source = sourceOf(text);
		const after = mended(source, code);
		expect(after).toBeDefined();
		expect(contents(after ?? "")).toEqual(contents(text));
		const count = (of: string): number => ruleIds(sourceOf(of)).filter((id) => id === code).length;
		expect(count(after ?? "")).toBeLessThan(count(text));
	});
});

describe("all of the layout at once", () => {
	test
		.skipIf(!hasOpenssl)
		.each([
			"indented.pem",
			"indented-tabs.pem",
			"one-line.pem",
			"one-line-no-spaces.pem",
			"glued.pem",
			"four-dashes.pem",
			"four-dashes-end.pem",
			"spaces-in-boundary.pem",
			"base64url.pem",
			"extra-padding.pem",
			"no-padding.pem",
			"mismatched-labels.pem",
			"blank-lines.pem",
		])("makes %s readable for OpenSSL", (file) => {
		const text = fixtureText(`pem/${file}`);
		expect(opensslReads(text)).toBe(false);
		const after = fixAll(text, { host: "pem", language: "pem" }, FIXES);
		expect(contents(after)).toEqual(contents(text));
		expect(opensslReads(after)).toBe(true);
	});

	test("mends what one mending uncovers", () => {
		const glued = `  ${fixtureText("pem/glued.pem").trim().replaceAll("\n", "\n  ")}\n`;
		const after = fixAll(glued, { host: "pem", language: "pem" }, FIXES);
		expect(ruleIds(sourceOf(after)).filter((id) => id.startsWith("pem."))).toEqual([]);
		expect(contents(after)).toEqual(contents(glued));
	});

	test("leaves a tidy file and what somebody switched off alone", () => {
		const tidy = fixtureText("certificates/chains/fullchain-rsa.pem");
		expect(fixAll(tidy, { host: "pem", language: "pem" }, FIXES)).toBe(tidy);
		const indented = fixtureText("pem/indented.pem");
		expect(fixAll(indented, { host: "pem", language: "pem" }, FIXES, () => false)).toBe(indented);
	});
});

describe("a block that lost something", () => {
	test.each([
		["cut-off.pem", "pem.missing-end"],
		["garbage-character.pem", "pem.invalid-character"],
	])("%s is not made to look whole", (file, code) => {
		expect(mended(sourceOf(fixtureText(`pem/${file}`)), code)).toBeUndefined();
	});
});

test("a block on one line of YAML becomes a block scalar", () => {
	const [begin, , body, , finish] = fixtureText("certificates/authorities/leaf-rsa.pem")
		.trim()
		.split(/(?<=-----)(\n)|(\n)(?=-----)/)
		.filter((part) => part !== undefined);
	const flat = `${begin} ${(body ?? "").replaceAll("\n", " ")} ${finish}`;
	const text = `tls:\n  certificate: "${flat}"\n  port: 8443\n`;
	const after = mended(sourceOf(text, "text", "yaml"), "pem.single-line", "yaml-block-scalar") ?? "";
	expect(after).toMatch(/^tls:\n {2}certificate: \|\n {4}-----BEGIN CERTIFICATE-----\n {4}[\w+/]{64}\n/);
	expect(after).toMatch(/-----END CERTIFICATE-----\n {2}port: 8443\n$/);
	expect(contents(after, "text")).toEqual(contents(text, "text"));
});

test("base64 of base64 loses one layer", () => {
	const once = Buffer.from(fixtureText("certificates/authorities/leaf-rsa.pem")).toString("base64");
	const twice = Buffer.from(once).toString("base64");
	const source = sourceOf(`data:\n  tls.crt: ${twice}\n`, "text", "yaml");
	expect(mended(source, "embedded.encoded-twice")).toBe(`data:\n  tls.crt: ${once}\n`);
});
