import { describe, expect, test } from "vitest";
import { inspectKeystore } from "../../../../src/core/keystore/index.ts";
import { codesOf } from "./keystore-fixtures.ts";
import { EC, ISSUING_EC, keyOf, LEAF_EC, open, pem, ROOT_EC, withoutMac } from "./pkcs12-parts.ts";
import * as write from "./pkcs12-writer.ts";

describe("post-quantum keys", () => {
	test.each([
		["ml-dsa-44", "ML-DSA-44"],
		["ml-dsa-65", "ML-DSA-65"],
		["ml-kem-768", "ML-KEM-768"],
		["slh-dsa-sha2-128s", "SLH-DSA-SHA2-128s"],
	])("%s is described like every other", async (name, algorithm) => {
		const key = pem(`keys/post-quantum/${name}.key`);
		const encrypted = write.encryptedKey(write.pbes2("aes-256-cbc", write.pbkdf2("pa55", "sha256")), key);
		const id = write.localKeyId(Uint8Array.of(1));
		const certificate = pem(`certificates/post-quantum/${name}.pem`);
		const bytes = withoutMac(write.dataSafe(write.certBag(certificate, id), write.shroudedKeyBag(encrypted, id)));
		const keystore = await open(bytes, "pa55");
		expect(codesOf(keystore)).toEqual([]);
		expect(keystore.entries).toMatchObject([
			{ kind: "privateKey", key: { algorithm, encryption: { scheme: "PBES2" } } },
		]);
		expect(keystore.entries[0]?.chain).toHaveLength(1);
	});
});

describe("what no password opens is reported", () => {
	test("a safe that is encrypted to certificates", async () => {
		const bytes = withoutMac(write.envelopedSafe(), write.dataSafe(write.certBag(ROOT_EC)));
		const keystore = await open(bytes, "pa55");
		expect(keystore.problems).toMatchObject([{ code: "keystore.public-key-encryption", severity: "warning" }]);
		expect(keystore.safes.map(({ protection }) => protection)).toEqual(["publicKey", "none"]);
		expect(keystore.entries).toHaveLength(1);
	});

	test("integrity that a signature keeps; what is signed is read", async () => {
		const keystore = await open(write.signedPfx(write.authenticatedSafe(write.dataSafe(write.certBag(ROOT_EC)))));
		expect(keystore.problems).toMatchObject([{ code: "keystore.public-key-integrity", severity: "info" }]);
		expect(keystore.mac).toMatchObject({ scheme: "signature", state: "unchecked" });
		expect(keystore.entries).toHaveLength(1);
	});

	test("another version than 3", () => {
		const bytes = withoutMac(write.dataSafe()).slice();
		bytes[Buffer.from(bytes).indexOf(Buffer.from([2, 1, 3])) + 2] = 4;
		expect(inspectKeystore(bytes).problems).toMatchObject([
			{ code: "keystore.unsupported-version", data: { version: 4 } },
		]);
	});
});

test("BER with indefinite lengths and octets in pieces, at every level, is read like DER", async () => {
	const encryption = write.pbes2("aes-256-cbc", write.pbkdf2("pa55", "sha256"));
	const bags = [write.certBag(LEAF_EC), write.certBag(ISSUING_EC)];
	const contents = write.indefinite(0x30, ...bags);
	const encrypted = write.octetsInPieces(encryption.encrypt(contents), 0xa0);
	const data = "1.2.840.113549.1.7.1";
	const info = write.indefinite(0x30, write.oid(data), encryption.algorithm, encrypted);
	const encryptedData = write.indefinite(0x30, write.integer(0), info);
	const certificates = write.indefinite(0x30, write.oid("1.2.840.113549.1.7.6"), write.indefinite(0xa0, encryptedData));
	const keyContents = write.octetsInPieces(write.sequence(write.keyBag(EC)), 0x24, 33);
	const keys = write.indefinite(0x30, write.oid(data), write.indefinite(0xa0, keyContents));
	const content = write.indefinite(0x30, certificates, keys);
	const inPieces = write.indefinite(0xa0, write.octetsInPieces(content, 0x24));
	const mac = await write.macData(content, "pa55", "sha256");
	const bytes = write.indefinite(0x30, write.integer(3), write.indefinite(0x30, write.oid(data), inPieces), mac);
	const keystore = await open(bytes, "pa55");
	expect(codesOf(keystore)).toEqual([]);
	expect(keystore.mac?.state).toBe("verified");
	expect(keyOf(keystore)).toEqual([["EC", 256, true]]);
	expect(keystore.entries[0]?.chain).toHaveLength(2);
	expect(keystore.end).toBe(bytes.length);
});
