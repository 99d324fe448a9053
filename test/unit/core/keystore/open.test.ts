import { describe, expect, test } from "vitest";
import {
	inspectKeystore,
	type Keystore,
	type KeystoreEntry,
	openKeystore,
} from "../../../../src/core/keystore/index.ts";
import { codesOf, entered, keystoreFixture, keystoreManifest } from "./keystore-fixtures.ts";

/** `privateKey orders EC-256 yes 3`: kind, alias, algorithm and size of the key, whether it matches, length of the chain. */
function entryLine({ kind, alias, key, secret, keyMatches, chain }: KeystoreEntry): string {
	const { algorithm, size } = key ?? secret ?? {};
	const name = size === undefined ? "-" : `${algorithm ?? "-"}-${size}`;
	const matches = keyMatches === undefined ? "-" : keyMatches ? "yes" : "NO";
	return [kind, alias ?? "-", name, matches, chain.length].join(" ");
}

function storeLine({ type, version, mac, openedWith, isLocked }: Keystore): string {
	const integrity = mac === undefined ? "none" : `${mac.scheme} ${mac.algorithm} ${mac.state}`;
	return `${type} ${version}, ${integrity}, ${isLocked ? "locked" : "open"}, ${openedWith ?? "-"}`;
}

const ORDERS = "privateKey orders EC-256 yes 3";
const HMAC_SHA1 = "PKCS12 3, HMAC sha1 verified, open, entered";
const HMAC_SHA256 = "PKCS12 3, HMAC sha256 verified, open, entered";
const BKS = "BKS 2, HMAC sha1 verified, open, entered";
const JKS = "JKS 2, digest sha1 verified, open, entered";
const JCEKS = "JCEKS 2, digest sha1 verified, open, entered";

const trusted = (...aliases: readonly string[]): string[] =>
	aliases.map((alias) => `trustedCertificate ${alias} - - 1`);

/** Every fixture: the store, its entries, and what is noticed. */
const OPENED: Readonly<
	Record<string, readonly [store: string, entries: readonly string[], problems?: readonly string[]]>
> = {
	"bouncy-castle/every-kind.bks": [
		BKS,
		["trustedCertificate root - - 1", ORDERS, "secretKey stored --256 - 0", "secretKey aes AES-256 - 0"],
	],
	"bouncy-castle/every-kind.uber": [
		"UBER 1, digest sha1 verified, open, entered",
		["trustedCertificate root - - 1", ORDERS, "secretKey stored --256 - 0", "secretKey aes AES-256 - 0"],
	],
	"bouncy-castle/scrypt.bcfks": ["BCFKS 1, HMAC hmacWithSHA3-512 verified, open, entered", [ORDERS]],
	"bouncy-castle/secret-keys.bcfks": [
		"BCFKS 1, HMAC hmacWithSHA512 verified, open, entered",
		["secretKey hmac hmacWithSHA256-256 - 0", ORDERS, "secretKey aes AES-256 - 0"],
	],
	"bouncy-castle/signed.bcfks": [
		"BCFKS 1, signature undefined unchecked, open, entered",
		["trustedCertificate root - - 1"],
		["keystore.public-key-integrity"],
	],
	"bouncy-castle/store.bcfks": ["BCFKS 1, HMAC hmacWithSHA512 verified, open, entered", [ORDERS]],
	"bouncy-castle/store.bks": [BKS, [ORDERS]],
	"bouncy-castle/store.uber": ["UBER 1, digest sha1 verified, open, entered", [ORDERS]],
	"bouncy-castle/truststore-store.bcfks": [
		"BCFKS 1, HMAC hmacWithSHA512 verified, open, entered",
		trusted("Root-EC", "root-rsa"),
	],
	"bouncy-castle/truststore-store.bks": [BKS, trusted("Root-EC", "root-rsa")],
	"bouncy-castle/truststore-store.uber": [
		"UBER 1, digest sha1 verified, open, entered",
		trusted("Root-EC", "root-rsa"),
	],
	"bouncy-castle/version-1.bks": ["BKS 1, HMAC sha1 verified, open, entered", [ORDERS]],
	"jceks/ec.jceks": [JCEKS, [ORDERS]],
	"jceks/secret-key.jceks": [JCEKS, ["secretKey hmac - - 0"], ["keystore.serialised-object"]],
	"jceks/truststore.jceks": [JCEKS, trusted("verlängert 2026", "root-rsa", "root-ec")],
	"jks/cut-off.jks": ["JKS 2, none, open, -", [], ["keystore.truncated"]],
	"jks/dsa.jks": [JKS, ["privateKey orders DSA-2048 - 1"]],
	"jks/ec.jks": [JKS, [ORDERS]],
	"jks/empty.jks": [JKS, []],
	"jks/jks-under-a-p12-name.p12": [JKS, [ORDERS]],
	"jks/other-key-password.jks": [JKS, [ORDERS]],
	"jks/rsa.jks": [JKS, ["privateKey orders RSA-2048 yes 3"]],
	"jks/truststore.jks": [JKS, trusted("verlängert 2026", "root-rsa", "root-ec")],
	"pkcs12/bouncy-castle-pbmac1-sha256.p12": [
		"PKCS12 3, PBMAC1 hmacWithSHA256 verified, open, entered",
		["privateKey orders EC-256 yes 1"],
	],
	"pkcs12/bouncy-castle-pbmac1-sha512.p12": [
		"PKCS12 3, PBMAC1 hmacWithSHA512 verified, open, entered",
		["privateKey orders EC-256 yes 1"],
	],
	"pkcs12/bouncy-castle.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/cut-off.p12": ["PKCS12 3, none, locked, -", [], ["keystore.truncated"]],
	"pkcs12/damaged.p12": ["PKCS12 3, HMAC sha256 failed, open, entered", [ORDERS], ["keystore.corrupted"]],
	"pkcs12/keytool-ec.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/keytool-legacy.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/keytool-passwordless.p12": ["PKCS12 3, none, open, -", trusted("root-rsa", "root-ec")],
	"pkcs12/keytool-rsa.jks": [HMAC_SHA256, ["privateKey orders RSA-2048 yes 3"]],
	"pkcs12/keytool-secret-key.p12": [HMAC_SHA256, ["secretKey aes AES-256 - 0", "privateKey pair EC-256 yes 1"]],
	"pkcs12/keytool-truststore.p12": [HMAC_SHA256, trusted("root-rsa", "root-ec")],
	"pkcs12/openssl-3des.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/openssl-aes128-sha1.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/openssl-certificates-open.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-dsa.p12": [HMAC_SHA256, ["privateKey orders DSA-2048 - 1"]],
	"pkcs12/openssl-ec.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-ed25519.p12": [HMAC_SHA256, ["privateKey orders Ed25519-256 yes 1"]],
	"pkcs12/openssl-ed448.pfx": [HMAC_SHA256, ["privateKey orders Ed448-456 - 1"]],
	"pkcs12/openssl-empty-password.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-hostile-alias.p12": [HMAC_SHA256, ["privateKey [x](command:evil) <b>\u202esredro EC-256 yes 3"]],
	"pkcs12/openssl-key-alone.p12": [HMAC_SHA256, ["privateKey - EC-256 - 0"]],
	"pkcs12/openssl-legacy.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/openssl-named-cas.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-no-mac.p12": ["PKCS12 3, none, open, entered", [ORDERS]],
	"pkcs12/openssl-not-encrypted.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-one-iteration.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-rc2-128.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/openssl-rc4.p12": [HMAC_SHA1, [ORDERS]],
	"pkcs12/openssl-rsa-pss.p12": [HMAC_SHA256, ["privateKey orders RSA-PSS-2048 yes 1"]],
	"pkcs12/openssl-rsa.p12": [HMAC_SHA256, ["privateKey orders RSA-2048 yes 3"]],
	"pkcs12/openssl-sha512.p12": ["PKCS12 3, HMAC sha512 verified, open, entered", [ORDERS]],
	"pkcs12/openssl-truststore.p12": [HMAC_SHA256, ["certificate root - - 1"]],
	"pkcs12/openssl-utf8-password.p12": [HMAC_SHA256, [ORDERS]],
	"pkcs12/openssl-x25519.p12": [HMAC_SHA256, ["privateKey orders X25519-253 - 1"]],
	"pkcs12/pem-under-a-p12-name.p12": ["unknown undefined, none, open, -", [], ["keystore.unrecognised"]],
};

test("every keystore fixture is here", () => {
	expect(keystoreManifest().map(([path]) => path)).toEqual(Object.keys(OPENED));
});

describe("opened with its password", () => {
	test.each(keystoreManifest())("%s shows its entries and what is noticed", async (path, { password, keyPassword }) => {
		const passwords = [password ?? "", ...(keyPassword === undefined ? [] : [keyPassword])];
		const keystore = await openKeystore(keystoreFixture(path), entered(...passwords));
		const [store, entries, problems = []] = OPENED[path] ?? ["", []];
		expect(storeLine(keystore)).toBe(store);
		expect(keystore.entries.map(entryLine)).toEqual(entries);
		expect(codesOf(keystore)).toEqual(problems);
	});
});

describe("certificates", () => {
	test("of a chain stand in their order, leaf first, and each at its own place in the file", async () => {
		const bytes = keystoreFixture("jks/rsa.jks");
		const [entry] = inspectKeystore(bytes).entries;
		expect(entry?.chain.map(({ subject }) => subject.toString())).toEqual([
			expect.stringContaining("orders"),
			expect.stringContaining("Issuing"),
			expect.stringContaining("Root"),
		]);
		for (const [index, certificate] of (entry?.chain ?? []).entries()) {
			const { start = 0, end = 0 } = entry?.chainRanges[index] ?? {};
			expect(bytes.slice(start, end)).toEqual(Uint8Array.from(certificate.der));
		}
	});

	test("that are encrypted have the range of what hides them, and bytes of their own", async () => {
		const bytes = keystoreFixture("pkcs12/openssl-ec.p12");
		const keystore = await openKeystore(bytes, entered("changeit"));
		const [safe] = keystore.protection;
		const [entry] = keystore.entries;
		expect(safe?.what).toBe("safe");
		expect(entry?.chainRanges).toEqual([safe?.range, safe?.range, safe?.range]);
		for (const { der } of entry?.chain ?? []) expect(der.buffer.byteLength).toBe(der.length);
	});
});

test("the JDK's creation times of a PKCS#12 and of a JKS are those that keytool shows", async () => {
	const p12 = await openKeystore(keystoreFixture("pkcs12/keytool-ec.p12"), entered("changeit"));
	const jks = inspectKeystore(keystoreFixture("jks/ec.jks"));
	for (const { entries } of [p12, jks]) {
		const created = new Date(entries[0]?.created ?? 0).toISOString();
		expect(created).toMatch(/^20\d\d-/);
	}
});

test("trustedKeyUsage tells certificates that the JDK shows from those that it does not", async () => {
	const usage = async (path: string) =>
		(await openKeystore(keystoreFixture(path), entered("changeit"))).entries.map(({ trustedKeyUsage }) =>
			trustedKeyUsage?.map(({ name, dotted }) => name ?? dotted),
		);
	expect(await usage("pkcs12/keytool-truststore.p12")).toEqual([["anyExtendedKeyUsage"], ["anyExtendedKeyUsage"]]);
	expect(await usage("pkcs12/openssl-truststore.p12")).toEqual([undefined]);
});
