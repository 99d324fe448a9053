import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { cli, fixture, withoutFolder } from "./session.ts";

const inspect = (path: string) => cli(["inspect", fixture(path)]);

describe("inspect", () => {
	test.each([
		["certificates/authorities/leaf-ec.pem", "certificate"],
		["certificates/extensions/name-constraints.pem", "constrained-ca"],
		["requests/attributes.csr", "request"],
		["crls/revoked.crl.pem", "crl"],
		["keys/pkcs8-encrypted/ec-p256-scrypt.key", "private-key"],
		["pem/glued.pem", "glued"],
		["ocsp/revoked.ocsp", "ocsp-response"],
		["ocsp/request.ocsp", "ocsp-request"],
		["timestamps/granted.tsr", "timestamp-response"],
		["pkcs7/with-crl.p7b", "pkcs7"],
		["pkcs7/enveloped.p7m", "enveloped"],
		["parameters/dhx-rfc5114.pem", "parameters"],
		["attribute-certificates/role.acert", "attribute-certificate"],
		["certificates/trusted/trusted-certificate.pem", "trusted-certificate"],
	])("prints %s as its golden file says", async (path, name) => {
		const { status, out, err } = await inspect(path);
		expect({ status, err }).toEqual({ status: 0, err: "" });
		await expect(withoutFolder(out)).toMatchFileSnapshot(`../../golden/cli/${name}.txt`);
	});

	test("takes the time from --at, and UTC for granted", async () => {
		const path = fixture("certificates/authorities/leaf-ec.pem");
		for (const time of ["2028-01-22", "2028-01-22T00:00", "2028-01-22T00:00:00Z", "2028-01-22T01:00:00+01:00"])
			expect((await cli(["inspect", "--at", time, path])).out).toContain("expired 364 days ago");
	});

	test("shows the line and column of a problem", async () => {
		expect((await inspect("pem/glued.pem")).out).toMatch(/^ {2}15:26 +error +BEGIN follows the END/m);
	});

	test("shows the byte of a problem in DER", async () => {
		expect((await inspect("certificates/odd/serial-negative.pem")).out).toContain("The serial number is negative");
		expect((await inspect("certificates/odd/length-not-minimal.der")).out).toMatch(/^ {2}1:\d+ +warning/m);
	});

	test("colours nothing unless it is wanted", async () => {
		const path = fixture("certificates/authorities/leaf-ec.pem");
		const coloured = (await cli(["inspect", path], { hasColour: true })).out;
		const plain = (await cli(["inspect", path])).out;
		expect(plain).not.toContain("\u001b");
		expect(coloured).toContain("\u001b[33m[expires soon]\u001b[39m");
		expect(stripVTControlCharacters(coloured)).toBe(plain);
	});

	test.each([
		"certificates/names/control-characters.pem",
		"certificates/names/bidirectional-characters.pem",
		"certificates/extensions/subject-alt-names-hostile.pem",
	])("lets no control character of %s reach the terminal", async (path) => {
		const { out } = await inspect(path);
		expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(out).toContain("⟨U+");
	});

	test("escapes the path it was given", async () => {
		expect((await cli(["inspect", "no\u001b[2J\nfile"])).err).toBe(
			"cert-inspector: no⟨U+001B⟩[2J⟨U+000A⟩file: There is no such file.\n",
		);
	});
});
