import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { inspectKeystore, type Keystore, openKeystore } from "../../src/core/keystore/index.ts";
import { fingerprint, opensslPkcs12, publicFingerprint, versionOf } from "./keystore-tools.ts";

const run = promisify(execFile);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

const open = (bytes: Uint8Array, text: string, keys: string[] = []): Promise<Keystore> =>
	openKeystore(bytes, {
		passwords: { candidates: () => [{ text, origin: "entered" }] },
		visitPrivateKey: ({ pkcs8 }) => void keys.push(publicFingerprint(pkcs8)),
	});

/** Debian's python3-cryptography-vectors; the password is that of their ReadMe. */
const PKITS = "/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data/pkcs12";

describe("the PKCS#12 files of NIST's PKITS", () => {
	const files = existsSync(PKITS) ? readdirSync(PKITS).filter((name) => name.endsWith(".p12")) : [];

	test("all open, each with a key that fits its certificate", async ({ skip }) => {
		if (files.length === 0) return skip(`skipped: not there (${PKITS})`);
		const wrong: string[] = [];
		for (const name of files) {
			const keystore = await open(bytesOf(join(PKITS, name)), "password");
			const keys = keystore.entries.filter(({ kind }) => kind === "privateKey");
			// A DSA key does not state its public half.
			const fits = keys[0]?.key?.algorithm === "DSA" ? undefined : true;
			const isFine = keystore.mac?.state === "verified" && keys.length === 1 && keys[0]?.keyMatches === fits;
			if (!isFine || keystore.problems.length > 0) wrong.push(name);
		}
		expect(wrong).toEqual([]);
		expect(files.length).toBeGreaterThan(70);
	}, 120_000);

	test("hold the certificates and keys that openssl takes out of them", async ({ skip }) => {
		if (files.length === 0) return skip(`skipped: not there (${PKITS})`);
		if ((await versionOf("openssl", "version")) === undefined) return skip("openssl is not installed");
		const wrong: string[] = [];
		for (const name of files.slice(0, 25)) {
			const path = join(PKITS, name);
			const theirs = await opensslPkcs12(path, "password");
			const keys: string[] = [];
			const { entries } = await open(bytesOf(path), "password", keys);
			const certificates = entries.flatMap(({ chain }) => chain.map(({ der }) => fingerprint(der)));
			const isSame = certificates.sort().join() === theirs?.certificates.sort().join();
			if (!isSame || keys.join() !== theirs?.keys.join()) wrong.push(name);
		}
		expect(wrong).toEqual([]);
	}, 60_000);
});

const CACERTS = "/etc/ssl/certs/java/cacerts";
const FIXTURES = join(import.meta.dirname, "../fixtures/keystores");

/** Alias, kind and the fingerprints of the chain of each entry that `keytool -list -v` prints. */
async function keytool(path: string, password: string): Promise<string[]> {
	const args = ["-J-Duser.language=en", "-list", "-v", "-keystore", path, "-storepass:env", "KEYSTORE_PASSWORD"];
	const env = { ...process.env, KEYSTORE_PASSWORD: password };
	const { stdout } = await run("keytool", args, { env, maxBuffer: 100_000_000 });
	const kinds: Readonly<Record<string, string>> = {
		PrivateKeyEntry: "privateKey",
		trustedCertEntry: "trustedCertificate",
		SecretKeyEntry: "secretKey",
	};
	return stdout
		.split(/^Alias name: /m)
		.slice(1)
		.map((entry) => {
			const alias = entry.split("\n")[0];
			const kind = kinds[/^Entry type: (\w+)/m.exec(entry)?.[1] ?? ""];
			const chain = [...entry.matchAll(/^\s+SHA256: ([0-9A-F:]+)$/gm)].map(([, hex = ""]) => hex);
			return [alias, kind, ...chain.map((hex) => hex.replaceAll(":", "").toLowerCase())].join(" ");
		})
		.sort();
}

/** It has no option for its version before JDK 18. */
const hasKeytool = async (): Promise<boolean> => (await versionOf("keytool", "-help")) !== undefined;

const asKeytool = ({ entries }: Keystore): string[] =>
	entries
		.filter(({ kind }) => kind !== "certificate")
		.map(({ alias, kind, chain }) => [alias, kind, ...chain.map(({ der }) => fingerprint(der))].join(" "))
		.sort();

describe("keytool -list -v prints the same entries", () => {
	test.for([
		"jks/ec.jks",
		"jks/truststore.jks",
		"jks/rsa.jks",
		"jceks/truststore.jceks",
		"jceks/secret-key.jceks",
		"pkcs12/keytool-ec.p12",
		"pkcs12/keytool-legacy.p12",
		"pkcs12/keytool-secret-key.p12",
		"pkcs12/keytool-truststore.p12",
		"pkcs12/openssl-truststore.p12",
		"pkcs12/bouncy-castle.p12",
	])("of %s", { timeout: 30_000 }, async (path, { skip }) => {
		if (!(await hasKeytool())) return skip("keytool is not installed");
		const file = join(FIXTURES, path);
		expect(asKeytool(await open(bytesOf(file), "changeit"))).toEqual(await keytool(file, "changeit"));
	});

	test("of the JDK's own truststore, which lists without a password", async ({ skip }) => {
		if (!existsSync(CACERTS)) return skip(`skipped: not there (${CACERTS})`);
		if (!(await hasKeytool())) return skip("keytool is not installed");
		const bytes = bytesOf(CACERTS);
		const keystore = inspectKeystore(bytes);
		expect(asKeytool(keystore)).toEqual(await keytool(CACERTS, "changeit"));
		expect(keystore.isLocked).toBe(false);
		expect((await open(bytes, "changeit")).mac?.state).toBe("verified");
	}, 30_000);
});
