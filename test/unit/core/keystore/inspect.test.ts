import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../../src/core/der/limits.ts";
import { detectKeystore, inspectKeystore, type Keystore, openKeystore } from "../../../../src/core/keystore/index.ts";
import { codesOf, fixture, keystoreFixture, keystoreManifest } from "./keystore-fixtures.ts";

const inspect = (path: string): Keystore => inspectKeystore(keystoreFixture(path));

/** `safe AES-256-CBC PBKDF2 hmacWithSHA256 2048 locked` */
const protectionOf = ({ protection }: Keystore): string[] =>
	protection.map(({ what, cipher, kdf, prf, iterations, state }) =>
		[what, cipher, kdf, prf, iterations, state].join(" "),
	);

const macOf = ({ mac }: Keystore): string =>
	mac === undefined ? "none" : [mac.scheme, mac.algorithm, mac.kdf, mac.prf, mac.iterations, mac.state].join(" ");

describe("a PKCS#12 shows without its password", () => {
	test.each([
		[
			"openssl-ec.p12",
			"HMAC sha256 PKCS#12 sha256 2048 unchecked",
			[
				"safe AES-256-CBC PBKDF2 hmacWithSHA256 2048 locked",
				"privateKey AES-256-CBC PBKDF2 hmacWithSHA256 2048 locked",
			],
		],
		[
			"openssl-legacy.p12",
			"HMAC sha1 PKCS#12 sha1 2048 unchecked",
			["safe RC2-40-CBC PKCS#12 sha1 2048 locked", "privateKey DES-EDE3-CBC PKCS#12 sha1 2048 locked"],
		],
		[
			"openssl-rc4.p12",
			"HMAC sha1 PKCS#12 sha1 2048 unchecked",
			["safe RC4 PKCS#12 sha1 2048 locked", "privateKey RC4 PKCS#12 sha1 2048 locked"],
		],
		[
			"openssl-sha512.p12",
			"HMAC sha512 PKCS#12 sha512 100000 unchecked",
			[
				"safe AES-256-CBC PBKDF2 hmacWithSHA256 100000 locked",
				"privateKey AES-256-CBC PBKDF2 hmacWithSHA256 100000 locked",
			],
		],
		[
			"bouncy-castle-pbmac1-sha512.p12",
			"PBMAC1 hmacWithSHA512 PBKDF2 hmacWithSHA512 10000 unchecked",
			["safe AES-256-CBC PBKDF2 hmacWithSHA1 1024 locked", "privateKey AES-256-CBC PBKDF2 hmacWithSHA1 1024 locked"],
		],
		["openssl-no-mac.p12", "none", expect.any(Array)],
		["keytool-passwordless.p12", "none", []],
	])("how %s is protected", (path, mac, protection) => {
		const keystore = inspect(`pkcs12/${path}`);
		expect(macOf(keystore)).toBe(mac);
		expect(protectionOf(keystore)).toEqual(protection);
		expect(codesOf(keystore)).toEqual([]);
	});

	test("how many bags its open safes have, and of the others that they are encrypted", () => {
		const { safes } = inspect("pkcs12/openssl-ec.p12");
		expect(safes.map(({ protection }) => protection)).toEqual(["password", "none"]);
		expect(safes[0]?.bags).toBeUndefined();
		expect(safes[0]?.encryption).toMatchObject({ scheme: "PBES2", cipher: "AES-256-CBC", iterations: 2048 });
		expect(safes[1]?.bags).toMatchObject({ pkcs8ShroudedKeyBag: 1, certBag: 0 });
		const { safes: open } = inspect("pkcs12/openssl-not-encrypted.p12");
		expect(open.map(({ bags }) => bags?.certBag)).toEqual([3, 0]);
		expect(open.map(({ bags }) => bags?.keyBag)).toEqual([0, 1]);
	});

	test("certificates and keys that are not encrypted, and the chain of a locked key", () => {
		const { entries, isLocked } = inspect("pkcs12/openssl-certificates-open.p12");
		expect(isLocked).toBe(true);
		expect(entries).toHaveLength(1);
		expect(entries[0]).toMatchObject({ kind: "privateKey", alias: "orders" });
		expect(entries[0]?.chain).toHaveLength(3);
		expect(entries[0]?.key).toMatchObject({ algorithm: undefined, encryption: { cipher: "AES-256-CBC" } });
		const open = inspect("pkcs12/openssl-not-encrypted.p12");
		expect(open.isLocked).toBe(false);
		expect(open.entries[0]?.key).toMatchObject({ algorithm: "EC", size: 256, encryption: undefined });
	});
});

describe("JKS and its family show without a password", () => {
	test("entries, aliases, dates and chains of a JKS, but of a key only how it is encrypted", () => {
		const keystore = inspect("jks/ec.jks");
		const [entry] = keystore.entries;
		expect(entry).toMatchObject({ kind: "privateKey", alias: "orders", created: expect.any(Number) });
		expect(entry?.chain).toHaveLength(3);
		expect(entry?.key).toMatchObject({ algorithm: undefined, encryption: { scheme: "JAVASOFT_JDKKeyProtector" } });
		expect(macOf(keystore)).toBe("digest sha1    unchecked");
		expect(keystore.isLocked).toBe(true);
	});

	test("everything of a truststore, which no password would show more of", () => {
		const keystore = inspect("jks/truststore.jks");
		expect(keystore.entries.map(({ alias }) => alias)).toEqual(["verlängert 2026", "root-rsa", "root-ec"]);
		expect(keystore.isLocked).toBe(false);
	});

	test("a key and a sealed secret key of JCEKS with the JCE's own encryption", () => {
		const scheme = "DES-EDE3-CBC PBEWithMD5AndTripleDES md5 200000 locked";
		expect(protectionOf(inspect("jceks/ec.jceks"))).toEqual([`privateKey ${scheme}`]);
		const keystore = inspect("jceks/secret-key.jceks");
		expect(protectionOf(keystore)).toEqual([`secretKey ${scheme}`]);
		expect(keystore.problems).toEqual([
			{
				code: "keystore.serialised-object",
				severity: "info",
				range: { start: 30, end: 503 },
				data: { alias: "hmac", class: "com.sun.crypto.provider.SealedObjectForKeyProtector" },
			},
		]);
	});

	test("entries of a BKS, of either version", () => {
		for (const path of ["bouncy-castle/store.bks", "bouncy-castle/version-1.bks"]) {
			const keystore = inspect(path);
			expect(keystore.entries[0]).toMatchObject({ kind: "sealedKey", alias: "orders" });
			expect(keystore.entries[0]?.chain).toHaveLength(3);
			expect(macOf(keystore)).toMatch(/^HMAC sha1 PKCS#12 sha1 \d{4} unchecked$/);
			expect(protectionOf(keystore)).toEqual([
				expect.stringMatching(/^sealedKey DES-EDE3-CBC PKCS#12 sha1 \d{4} locked$/),
			]);
		}
	});

	test("how an UBER and a BCFKS are encrypted, and nothing else", () => {
		const uber = inspect("bouncy-castle/store.uber");
		expect(uber.entries).toEqual([]);
		expect(protectionOf(uber)).toEqual([expect.stringMatching(/^store Twofish-256-CBC PKCS#12 sha1 \d{4} locked$/)]);
		const bcfks = inspect("bouncy-castle/store.bcfks");
		expect(bcfks.entries).toEqual([]);
		expect(protectionOf(bcfks)).toEqual(["store AES-256-CCM PBKDF2 hmacWithSHA512 51200 locked"]);
		expect(macOf(bcfks)).toBe("HMAC hmacWithSHA512 PBKDF2 hmacWithSHA512 51200 unchecked");
		expect(uber.isLocked && bcfks.isLocked).toBe(true);
	});
});

test("opening without any password shows the same, and says what a password is needed for", async () => {
	for (const [path] of keystoreManifest()) {
		const bytes = keystoreFixture(path);
		const inspected = inspectKeystore(bytes);
		const opened = await openKeystore(bytes);
		const needed = codesOf(opened).filter((code) => code === "keystore.password-needed");
		expect(opened.entries.map(({ alias }) => alias)).toEqual(inspected.entries.map(({ alias }) => alias));
		const wantsOne = inspected.mac !== undefined || inspected.isLocked;
		const isCut = codesOf(inspected).includes("keystore.truncated");
		expect(needed.length, path).toBe(wantsOne && !isCut ? 1 : 0);
		expect(opened.openedWith).toBeUndefined();
	}
});

describe("a keystore is recognised by its content", () => {
	test.each(keystoreManifest().map(([path]) => path))("%s", (path) => {
		const expected: Readonly<Record<string, string | undefined>> = {
			"pkcs12/pem-under-a-p12-name.p12": undefined,
			"jks/jks-under-a-p12-name.p12": "JKS",
		};
		const byFolder = path.startsWith("pkcs12") ? "PKCS12" : path.replace(/^.*\./, "").toUpperCase();
		const type = path in expected ? expected[path] : byFolder;
		expect(detectKeystore(keystoreFixture(path), DEFAULT_LIMITS)).toBe(type);
	});

	test.each([
		"certificates/der/leaf-ec.der",
		"keys/pkcs8/ec-p256.der",
		"keys/pkcs8-encrypted/ec-p256-aes256.der",
		"keys/public/ec-p256.pub.der",
		"keys/traditional/rsa-2048.der",
		"certificates/authorities/leaf-ec.pem",
	])("and %s is none", (path) => {
		expect(detectKeystore(fixture(path), DEFAULT_LIMITS)).toBeUndefined();
		expect(codesOf(inspectKeystore(fixture(path)))).toEqual(["keystore.unrecognised"]);
	});

	test("nothing and next to nothing are none", () => {
		for (const bytes of [[], [0xfe], [0x30, 0x03], [0, 0, 0, 2], [0x30, 0x80]])
			expect(inspectKeystore(Uint8Array.from(bytes)).type).toBe("unknown");
	});
});
