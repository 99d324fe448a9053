import { describe, expect, test } from "vitest";
import { inspectKeystore, openKeystore, type Password } from "../../../../src/core/keystore/index.ts";
import { codesOf } from "./keystore-fixtures.ts";
import { EC, ISSUING_EC, keyOf, LEAF_EC, LEAF_RSA, open, pem, ROOT_EC, RSA, withoutMac } from "./pkcs12-parts.ts";
import * as write from "./pkcs12-writer.ts";

describe("PBES2", () => {
	const kdfs = [
		...["sha1", "sha224", "sha256", "sha384", "sha512"].map((digest) => [`PBKDF2 ${digest}`, digest] as const),
		["scrypt", "scrypt"] as const,
	];
	const ciphers = ["aes-128-cbc", "aes-192-cbc", "aes-256-cbc", "des-ede3-cbc", "aes-128-gcm", "aes-256-gcm"];
	const cases = kdfs.flatMap(([name, kdf]) => ciphers.map((cipher) => [name, cipher, kdf] as const));

	test.each(cases)("with %s and %s is decrypted, for certificates and keys", async (_, cipher, kdf) => {
		const derivation = () => (kdf === "scrypt" ? write.scrypt("pa55") : write.pbkdf2("pa55", kdf));
		const bytes = withoutMac(
			write.encryptedSafe(write.pbes2(cipher, derivation()), write.certBag(LEAF_EC)),
			write.dataSafe(write.shroudedKeyBag(write.encryptedKey(write.pbes2(cipher, derivation()), EC))),
		);
		const keystore = await open(bytes, "no", "pa55");
		expect(codesOf(keystore)).toEqual([]);
		expect(keyOf(keystore)).toEqual([["EC", 256, true]]);
		const { protection } = inspectKeystore(bytes);
		expect(protection.map(({ cipher: name }) => name?.toLowerCase())).toEqual([cipher, cipher]);
		expect(protection[0]).toMatchObject(
			kdf === "scrypt" ? { kdf, scrypt: { blockSize: 2, parallelization: 3 } } : { kdf: "PBKDF2" },
		);
	});
});

/** `openssl pkcs8 -topk8 -in keys/pkcs8/ec-p256.key -v2 CIPHER -iter 5 -passout pass:changeit -provider legacy` */
const OLD_CIPHERS = {
	"des-cbc":
		"MIHfMEoGCSqGSIb3DQEFDTA9MCgGCSqGSIb3DQEFDDAbBAiEoeGtinUC8AIBBTAMBggqhkiG9w0CCQUAMBEGBSsOAwIHBAhM6YCR6r91vgSBkFGOfX+vo2PNMqgA1D3PuGt7i3QG9D2fC4ccS2DaWRkW6zNDrdHtQNlJ5aUaDCW8DZzFXVZSmTF1ZxJQCYnOypynl12VR8ZzbMAwgE2nvdt3CGvSNQESd6FhheqHs0CVAnuGiZTZaKC/T7zKA6MCdhtbNuL/4vhQlh18Rs9+m3odbG4f0oSJ6LnsG/vYjIdnKA==",
	"rc2-cbc":
		"MIHqMFUGCSqGSIb3DQEFDTBIMCsGCSqGSIb3DQEFDDAeBAgQ4aagsT9JgwIBBQIBEDAMBggqhkiG9w0CCQUAMBkGCCqGSIb3DQMCMA0CAToECLZUHw8Yl1FoBIGQgN5uteG6fnw5chrer+AlkYBwqHADCPVoHRnY6lP7+ZnmnKMWcj/QTmCHc262Yzb3VJ0GRB5wQkEzSEJp17cJXZM2zJB60zrmDNFNiEIsizRt53kOAqU/I1xYqW2n11gsxWo3zzTyyaPXrGj4KG7FB+rH9Op0Adm6hzqSo3dfrdiXl7PCTv8P8HCJUAw+zfD1",
	"rc2-40-cbc":
		"MIHrMFYGCSqGSIb3DQEFDTBJMCsGCSqGSIb3DQEFDDAeBAjrKVDC+INWAQIBBQIBBTAMBggqhkiG9w0CCQUAMBoGCCqGSIb3DQMCMA4CAgCgBAjzZqAv6aSS3ASBkB+/oxa3R8naNO9mnouVdV6db20EwwDo8oke2mUZNl3qV7FKPll8uR7wgLRAouVNGFeXyy/QBSo4fnJLFR/8ZMrkOVrbfLxA8nzrKR748J8xirBBOu1i4zEXcauGdoBahcCv4aViKm+OIBYlF8nKQPmPp9G9cvJZ4dmfUbEyx2dPFBpoqFTYf/CH6C9PGZB0qQ==",
	"rc2-64-cbc":
		"MIHqMFUGCSqGSIb3DQEFDTBIMCsGCSqGSIb3DQEFDDAeBAgk9sCnD9xuZQIBBQIBCDAMBggqhkiG9w0CCQUAMBkGCCqGSIb3DQMCMA0CAXgECOOLOQQw1vtNBIGQw40dvCeyG//PutCne334oDHXzgxVhsKlxrkfxHk099m0ZrlAEsMMUjfhpY13bClajJPYErYpJv7Zm6yWBWR3bYSrGTxcvG6n4KpEzDz3szuLpZd13Ua70DXPOivcFXI7P+S7dk12Zs1bZ4YWcHDSL+uzYtn9shJVB7r/7LBvofueNfkD88GGSL0w2OT5pcUI",
};

test.each(Object.entries(OLD_CIPHERS))("PBES2 with %s, as OpenSSL writes it, is decrypted", async (_, base64) => {
	const key = write.shroudedKeyBag(Uint8Array.from(Buffer.from(base64, "base64")));
	const keystore = await open(withoutMac(write.dataSafe(write.certBag(LEAF_EC), key)), "changeit");
	expect(codesOf(keystore)).toEqual([]);
	expect(keyOf(keystore)).toEqual([["EC", 256, true]]);
});

describe("every encrypted PKCS#8 that OpenSSL writes opens in a shrouded key bag", () => {
	const passwords = ["fixture password", "", "pässwörd"];
	test.each([
		["ec-p256-3des.key"],
		["ec-p256-aes128-sha1.key"],
		["ec-p256-aes192-sha384.key"],
		["ec-p256-aes256-sha512.key"],
		["ec-p256-empty-password.key"],
		["ec-p256-pbe-sha1-2des.key"],
		["ec-p256-pbe-sha1-3des.key"],
		["ec-p256-pbe-sha1-rc2-40.key"],
		["ec-p256-pbe-sha1-rc4-128.key"],
		["ec-p256-pbes1-md5-des.key"],
		["ec-p256-pbes1-sha1-des.key"],
		["ec-p256-scrypt.key"],
		["ec-p256-utf8-password.key"],
	])("%s", async (name) => {
		const bag = write.shroudedKeyBag(pem(`keys/pkcs8-encrypted/${name}`));
		const keystore = await open(withoutMac(write.dataSafe(write.certBag(LEAF_EC), bag)), ...passwords);
		expect(codesOf(keystore)).toEqual([]);
		expect(keyOf(keystore)).toEqual([["EC", 256, true]]);
	});

	test.each(["ec-p256-aria.key", "ec-p256-camellia.key"])("but for %s, whose cipher is named", async (name) => {
		const bag = write.shroudedKeyBag(pem(`keys/pkcs8-encrypted/${name}`));
		const keystore = await open(withoutMac(write.dataSafe(write.certBag(LEAF_EC), bag)), ...passwords);
		expect(keystore.problems).toMatchObject([
			{ code: "keystore.unsupported-algorithm", severity: "error", data: { algorithm: expect.any(String) } },
		]);
		expect(keystore.entries.map(({ kind }) => kind)).toEqual(["certificate", "privateKey"]);
	});
});

describe("the MAC", () => {
	const content = write.authenticatedSafe(write.dataSafe(write.certBag(LEAF_EC)));

	test.each(["sha1", "sha224", "sha256", "sha384", "sha512"] as const)(
		"with HMAC and %s is verified",
		async (digest) => {
			const bytes = write.pfx(content, await write.macData(content, "pa55", digest));
			expect(inspectKeystore(bytes).mac).toMatchObject({ scheme: "HMAC", algorithm: digest, iterations: 2 });
			expect((await open(bytes, "pa55")).mac?.state).toBe("verified");
			expect(codesOf(await open(bytes, "pass"))).toEqual(["keystore.wrong-password"]);
		},
	);

	test("has one iteration where none are stated", async () => {
		const bytes = write.pfx(content, await write.macData(content, "pa55", "sha256", 1));
		expect(inspectKeystore(bytes).mac?.iterations).toBe(1);
		expect((await open(bytes, "pa55")).mac?.state).toBe("verified");
	});

	test.each([
		["an empty string and its end", Uint8Array.of(0, 0)],
		["nothing at all", new Uint8Array()],
	])("of the empty password is verified whether that was written as %s", async (_, octets) => {
		const bytes = write.pfx(content, await write.macData(content, octets, "sha256"));
		expect((await open(bytes, "")).mac?.state).toBe("verified");
	});

	test("of a password outside ASCII is verified in UTF-16 and in OpenSSL 1.0's widened UTF-8", async () => {
		const text = "pässwörd🔐";
		const widened = Uint8Array.from([...Buffer.from(text, "utf8")].flatMap((octet) => [0, octet]).concat(0, 0));
		for (const octets of [text, widened]) {
			const bytes = write.pfx(content, await write.macData(content, octets, "sha1"));
			expect((await open(bytes, text)).mac?.state).toBe("verified");
		}
	});

	test("whose digest is not known is reported, and the contents are opened all the same", async () => {
		const safe = write.encryptedSafe(
			write.pbes2("aes-128-cbc", write.pbkdf2("pa55", "sha256")),
			write.certBag(LEAF_EC),
		);
		const whole = write.authenticatedSafe(safe);
		const mac = Buffer.from(await write.macData(whole, "pa55", "sha256"));
		const id = Buffer.from("608648016503040201", "hex");
		mac[mac.indexOf(id) + id.length - 1] = 0x63;
		const keystore = await open(write.pfx(whole, Uint8Array.from(mac)), "pa55");
		expect(keystore.problems).toMatchObject([
			{ code: "keystore.unsupported-algorithm", data: { algorithm: "2.16.840.1.101.3.4.2.99" } },
		]);
		expect(keystore.mac?.state).toBe("unchecked");
		expect(keystore.entries).toHaveLength(1);
	});

	test("under one password and encryption under another: both are asked for", async () => {
		const safe = write.encryptedSafe(
			write.pbes2("aes-128-cbc", write.pbkdf2("inner", "sha256")),
			write.certBag(LEAF_EC),
		);
		const whole = write.authenticatedSafe(safe);
		const bytes = write.pfx(whole, await write.macData(whole, "outer", "sha256"));
		const both =
			(inner: string) =>
			(target: { readonly for: string }): Password[] => [
				{ text: target.for === "store" ? "outer" : inner, origin: "entered" },
			];
		const keystore = await openKeystore(bytes, { passwords: { candidates: both("inner") } });
		expect([codesOf(keystore), keystore.mac?.state, keystore.entries.length]).toEqual([[], "verified", 1]);
		const half = await openKeystore(bytes, { passwords: { candidates: both("other") } });
		expect([codesOf(half), half.mac?.state, half.isLocked]).toEqual([["keystore.wrong-password"], "verified", true]);
	});
});

describe("bags", () => {
	const crl = pem("crls/empty.crl.pem");

	test("of CRLs, secrets, unknown types and other safes are entries", async () => {
		const nested = write.safeContentsBag(write.certBag(ROOT_EC, write.friendlyName("deep")), write.safeContentsBag());
		const safe = write.dataSafe(
			write.crlBag(crl, write.friendlyName("revoked")),
			write.secretBag("1.2.3.4", new Uint8Array(20), write.friendlyName("token")),
			write.unknownBag(),
			nested,
		);
		const keystore = await open(withoutMac(safe));
		expect(keystore.entries.map(({ kind, alias }) => [kind, alias])).toEqual([
			["crl", "revoked"],
			["secretKey", "token"],
			["unknown", undefined],
			["certificate", "deep"],
		]);
		expect(keystore.entries[0]?.crl?.issuer.toString()).not.toBe("");
		expect(keystore.safes[0]?.bags).toMatchObject({
			crlBag: 1,
			secretBag: 1,
			unknown: 1,
			safeContentsBag: 2,
			certBag: 1,
		});
		expect(codesOf(keystore)).toEqual(["keystore.unknown-entry"]);
	});

	test("of several keys and certificates make chains by localKeyId, by the public key and by the names of issuers", async () => {
		const id = Uint8Array.of(1, 2, 3);
		const safe = write.dataSafe(
			write.keyBag(RSA, write.friendlyName("by key")),
			write.certBag(ROOT_EC),
			write.certBag(LEAF_EC, write.localKeyId(id)),
			write.certBag(ISSUING_EC),
			write.certBag(LEAF_RSA),
			write.keyBag(EC, write.friendlyName("by id"), write.localKeyId(id)),
		);
		const keystore = await open(withoutMac(safe));
		const entries = keystore.entries.map(({ alias, chain, keyMatches }) => [alias, chain.length, keyMatches]);
		expect(entries).toEqual([
			["by key", 1, true],
			["by id", 3, true],
		]);
		expect(keystore.entries[1]?.localKeyId).toBe("010203");
		expect(keystore.entries[1]?.chain.map(({ der }) => der.length)).toEqual(
			[LEAF_EC, ISSUING_EC, ROOT_EC].map(({ length }) => length),
		);
	});

	test("of a key with another key's certificate are a mismatch", async () => {
		const id = write.localKeyId(Uint8Array.of(7));
		const keystore = await open(withoutMac(write.dataSafe(write.keyBag(RSA, id), write.certBag(LEAF_EC, id))));
		expect(codesOf(keystore)).toEqual(["keystore.key-mismatch"]);
		expect(keystore.entries[0]).toMatchObject({ kind: "privateKey", keyMatches: false });
	});

	test("of one name are told: the JDK shows one of them", async () => {
		const bags = [write.keyBag(EC, write.friendlyName("Twice")), write.keyBag(RSA, write.friendlyName("twice"))];
		const keystore = await open(withoutMac(write.dataSafe(...bags)));
		expect(keystore.problems).toMatchObject([{ code: "keystore.duplicate-alias", data: { alias: "twice" } }]);
	});

	test("nested without end are not followed for ever", async () => {
		let bag = write.certBag(ROOT_EC);
		for (let depth = 0; depth < 200; depth++) bag = write.safeContentsBag(bag);
		const keystore = await open(withoutMac(write.dataSafe(bag)));
		expect(codesOf(keystore)).toContain("keystore.corrupted");
	});
});
