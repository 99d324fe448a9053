import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cli, fixture, withoutFolder } from "./session.ts";

const inspect = async (...paths: string[]) => {
	const { status, out, err } = await cli(["inspect", "--json", ...paths.map(fixture)]);
	return {
		status,
		err,
		lines: out
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line)),
	};
};

describe("inspect --json", () => {
	test.each([
		["certificates/authorities/leaf-rsa.pem", "certificate"],
		["certificates/chains/key-first.pem", "key-first"],
		["requests/rsa-2048.csr", "request"],
		["crls/revoked.crl.pem", "crl"],
		["keys/pkcs8-encrypted/ec-p256-scrypt.key", "private-key"],
		["keys/public/rsa-2048-pkcs1.pub.pem", "public-key"],
		["ocsp/revoked.ocsp", "ocsp-response"],
		["pkcs7/signed.p7s", "pkcs7"],
		["parameters/ec-p256.pem", "parameters"],
		["certificates/trusted/trusted-certificate.pem", "trusted-certificate"],
	])("prints %s as its golden file says", async (path, name) => {
		const { out } = await cli(["inspect", "--json", fixture(path)]);
		const text = `${JSON.stringify(JSON.parse(withoutFolder(out)), undefined, "\t")}\n`;
		await expect(text).toMatchFileSnapshot(`../../golden/cli/${name}.json`);
	});

	test("is one line for each path, in order, also for those that cannot be read", async () => {
		const { status, err, lines } = await inspect("keys/pkcs8/ec-p256.key", "missing.pem", "keys", "pem/crlf.pem");
		expect({ status, err }).toEqual({ status: 1, err: "" });
		expect(
			lines.map(({ items, problems }) => [items.length, ...problems.map(({ code }: { code: string }) => code)]),
		).toEqual([[1], [0, "file.not-found"], [0, "file.is-directory"], [1]]);
	});

	test("reads standard input for -", async () => {
		const bytes = readFileSync(fixture("certificates/der/leaf-ec.der"));
		const stdin = [bytes.subarray(0, 100), bytes.subarray(100)];
		const { status, out } = await cli(["inspect", "--json", "-"], { stdin });
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ path: "-", items: [{ kind: "certificate" }] });
	});

	test("counts ranges in bytes of the file, byte order mark included", async () => {
		const { lines } = await inspect("pem/utf8-bom.pem");
		expect(lines[0].items[0].range.start).toBe(3);
		expect(lines[0].problems).toMatchObject([{ code: "pem.byte-order-mark", range: { start: 0, end: 3 } }]);
	});

	test("writes a negative serial number with a minus sign and exact key sizes", async () => {
		const { lines } = await inspect("certificates/odd/serial-negative.pem", "certificates/public-keys/rsa-2047.pem");
		expect(lines[0].items[0].serialNumber).toMatch(/^-[0-9A-F]+$/);
		expect(lines[1].items[0].publicKey).toEqual({ algorithm: "RSA", size: 2047, exponent: "65537" });
	});

	test("writes null for a date that is none", async () => {
		const { lines } = await inspect("certificates/odd/time-month-13.pem");
		expect([lines[0].items[0].notBefore, lines[0].items[0].notAfter]).toContain(null);
	});
});
