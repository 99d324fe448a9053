import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { made } from "../core/chain/made-certificate.ts";
import { cli, fixture } from "./session.ts";

const authority = (name: string): string => fixture(`certificates/authorities/${name}.pem`);
const TRUSTED = ["--trusted", authority("root-rsa")];
const UNTRUSTED = ["--untrusted", authority("issuing-rsa")];
const LEAF = authority("leaf-rsa");

const verify = (...args: string[]) => cli(["verify", ...args]);

describe("verify", () => {
	test("shows a valid chain from its top and ends with 0", async () => {
		const { status, out, err } = await verify(...TRUSTED, ...UNTRUSTED, LEAF);
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toBe(
			[
				"The chain from “api.orders.example” to “Example Test Root RSA” is valid.",
				"",
				"  Example Test Root RSA (until 2043-12-31, trusted) [root-rsa.pem]",
				"    Example Test Issuing RSA (until 2035-01-01) [issuing-rsa.pem]",
				"      api.orders.example (until 2027-01-22) [leaf-rsa.pem]",
				"",
			].join("\n"),
		);
	});

	test("takes a whole chain in one file, in any order", async () => {
		expect((await verify(...TRUSTED, fixture("certificates/chains/fullchain-rsa.pem"))).status).toBe(0);
	});

	test("takes a keystore for what is trusted", async () => {
		const store = fixture("../../demo/certs/truststore.jks");
		const { out } = await verify("--trusted", store, ...UNTRUSTED, LEAF);
		expect(out).toContain("No chain of “api.orders.example” reaches a trusted root.");
	});

	test("names a missing issuer and ends with 1", async () => {
		const { status, out } = await verify(...TRUSTED, LEAF);
		expect(status).toBe(1);
		expect(out).toContain("missing: CN=Example Test Issuing RSA");
		expect(out).toContain("is in none of the files and trust stores that were searched.");
	});

	test("judges the name, the purpose, the time and the profile that are asked for", async () => {
		const chain = [...TRUSTED, ...UNTRUSTED];
		expect((await verify(...chain, "--name", "api.orders.example", LEAF)).status).toBe(0);
		const { status, out } = await verify(...chain, "--name", "10.0.0.1", LEAF);
		expect({ status, names: out.includes("the names it has are") }).toEqual({ status: 1, names: true });
		expect((await verify(...chain, "--purpose", "server", LEAF)).status).toBe(0);
		const later = await verify(...chain, "--at", "2030-01-01", LEAF);
		expect(later.out).toContain("“api.orders.example” expired on 2027-01-22");
		expect((await verify(...chain, "--profile", "publicTls", LEAF)).status).toBe(0);
	});

	test("takes OCSP responses and revocation lists", async () => {
		const { status, out } = await verify(...TRUSTED, ...UNTRUSTED, "--crl", fixture("ocsp/revoked.ocsp"), LEAF);
		expect(status).toBe(1);
		expect(out).toContain("was revoked on 2026-08-02 11:00:00 UTC (key compromised), says OCSP.");
		expect((await verify(...TRUSTED, ...UNTRUSTED, "--crl", fixture("ocsp/good.ocsp"), LEAF)).status).toBe(0);
	});

	test("prints every path, its reason and the budget as JSON", async () => {
		const { status, out } = await verify(...TRUSTED, "--json", LEAF);
		expect(status).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			valid: false,
			verdict: "incomplete",
			paths: [
				{
					certificates: [{ subject: expect.stringContaining("CN=api.orders.example"), trusted: false }],
					verdict: "incomplete",
					reason: {
						code: "chain.issuer-not-found",
						certificateIndex: 0,
						clause: "RFC 5280 §6.1",
						message: expect.stringContaining("Example Test Issuing RSA"),
					},
				},
			],
			budget: { signatures: 0, paths: 0 },
		});
	});

	test("trusts the roots of Mozilla where nothing else is named", async () => {
		const { out } = await verify("--json", LEAF);
		expect(JSON.parse(out).paths[0].reason.code).toBe("chain.issuer-not-found");
	});

	test("shows nothing of a terminal's control characters", async () => {
		const folder = mkdtempSync(join(tmpdir(), "verify-"));
		afterAll(() => rmSync(folder, { recursive: true }));
		const path = join(folder, "leaf.der");
		writeFileSync(path, made({ subject: "api\u001b[31m.example", issuer: "Nobody" }));
		const { out } = await verify(...TRUSTED, path);
		expect(out).toContain("api");
		expect(out).not.toContain("\u001b");
	});
});

describe("verify ends with 2", () => {
	test.each([
		[[fixture("missing.pem")], "There is no such file."],
		[[fixture("keys/pkcs8/rsa-2048.key")], "There is no certificate in it."],
		[["--trusted", fixture("README.md"), LEAF], "There is neither a certificate nor a revocation list in it."],
		[[], "verify needs exactly one FILE, or - for standard input."],
		[[LEAF, LEAF], "verify needs exactly one FILE, or - for standard input."],
		[["--profile", "browser", LEAF], "--profile is one of rfc5280, publicTls, mtlsClient, not “browser”."],
		[["--purpose", "mail", LEAF], "--purpose is one of server, client, any, not “mail”."],
		[["--trusted", "-", "-"], "Standard input can be read only once."],
	])("for %j", async (args, message) => {
		const { status, out, err } = await verify(...args);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toContain(message);
	});

	test("where inspect is given its options", async () => {
		expect((await cli(["inspect", "--name", "a.example", LEAF])).err).toContain("inspect has no option --name.");
	});
});
