import { createCipheriv } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cipherShape, type Decryption, decrypt } from "../../../../../src/core/crypto/ciphers/decrypt.ts";
import { decryptDes, decryptRc2 } from "../../../../../src/core/crypto/ciphers/forge.ts";
import { rc4 } from "../../../../../src/core/crypto/ciphers/rc4.ts";
import { ascii, hexOf, octets } from "../octets.ts";

const NO_IV = new Uint8Array(8);

/** RFC 2268 §5, without the two of odd bits: key, effective bits, plaintext, ciphertext. */
test.each([
	["ffffffffffffffff", 64, "ffffffffffffffff", "278b27e42e2f0d49"],
	["3000000000000000", 64, "1000000000000001", "30649edf9be7d2c2"],
	["88", 64, "0000000000000000", "61a8a244adacccf0"],
	["88bca90e90875a", 64, "0000000000000000", "6ccf4308974c267f"],
	["88bca90e90875a7f0f79c384627bafb2", 64, "0000000000000000", "1a807d272bbe5db1"],
	["88bca90e90875a7f0f79c384627bafb2", 128, "0000000000000000", "2269552ab0f85ca6"],
])("RC2 with key %s and %d effective bits gives the published block", async (key, bits, plain, encrypted) => {
	expect(hexOf(await decryptRc2(octets(key), bits, NO_IV, octets(encrypted)))).toBe(plain);
});

test("RC2 with effective bits that are no whole octets is refused rather than decrypted wrongly", async () => {
	const shape = cipherShape("RC2-CBC");
	if (shape === undefined) throw new Error("no such cipher");
	const odd = { shape, key: new Uint8Array(8), iv: NO_IV, data: new Uint8Array(8), effectiveKeyBits: 63 };
	expect(await decrypt(odd)).toEqual({ failure: "parameter", parameter: "rc2ParameterVersion" });
});

test("DES in CBC gives the text of FIPS 81, appendix C", async () => {
	const encrypted = octets("e5c7cdde872bf27c43e934008c389c0f683788499a7c05f6");
	const plain = await decryptDes(octets("0123456789abcdef"), octets("1234567890abcdef"), encrypted);
	expect(plain).toEqual(ascii("Now is the time for all "));
});

/** RFC 6229 §2. */
test.each([
	["0102030405", "b2396305f03dc027ccc3524a0a1118a8"],
	["0102030405060708090a0b0c0d0e0f10", "9ac7cc9a609d1ef7b2932899cde41b97"],
])("RC4 with key %s gives the published key stream", (key, stream) => {
	expect(hexOf(rc4(octets(key), new Uint8Array(16)))).toBe(stream);
});

/** RFC 5649 §6. */
test.each([
	["138bdeaa9b8fa7fc61f97742e72248ee5ae6ae5360d1ae6a5f54f373fa543b6a", "c37b7e6492584340bed12207808941155068f738"],
	["afbeb0f07dfbf5419200f2ccb50bb24f", "466f7250617369"],
])("AES key wrap with padding gives the published key, vector %#", async (wrapped, plain) => {
	const shape = cipherShape("AES-192-wrap-pad");
	const key = octets("5840df6e29b02af1ab493b705bf16ea1ae8338f4dcc176a8");
	if (shape === undefined) throw new Error("no such cipher");
	expect(await decrypt({ shape, key, iv: new Uint8Array(), data: octets(wrapped) })).toEqual(octets(plain));
});

const text = ascii("a text that fills some blocks and a part of the last one");
const octetsUpTo = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 7 + 1) & 0xff);

function decryption(cipher: string, data: Uint8Array, more: Partial<Decryption> = {}): Decryption {
	const shape = cipherShape(cipher);
	if (shape === undefined) throw new Error(`no such cipher: ${cipher}`);
	return { shape, key: octetsUpTo(shape.keyLength), iv: octetsUpTo(shape.ivLength), data, ...more };
}

function encrypted(cipher: string, { key, iv }: Pick<Decryption, "key" | "iv">, plain = text): Uint8Array {
	const encryption = createCipheriv(cipher, key, iv);
	return Uint8Array.from(Buffer.concat([encryption.update(plain), encryption.final()]));
}

describe.each([
	["DES-EDE3-CBC", "des-ede3-cbc"],
	["DES-EDE-CBC", "des-ede-cbc"],
	["AES-128-CBC", "aes-128-cbc"],
	["AES-192-CBC", "aes-192-cbc"],
	["AES-256-CBC", "aes-256-cbc"],
])("%s", (name, byNode) => {
	const empty = decryption(name, new Uint8Array());

	test("decrypts what OpenSSL encrypts, at every length of padding", async () => {
		for (let length = 0; length <= 33; length++) {
			const plain = octetsUpTo(length);
			expect(await decrypt({ ...empty, data: encrypted(byNode, empty, plain) })).toEqual(plain);
		}
	});

	test("tells another key by the padding, and keeps what came out", async () => {
		const data = encrypted(byNode, empty);
		const key = empty.key.map((octet) => octet ^ 0x5a);
		const failure = await decrypt({ ...empty, data, key });
		expect(failure).toMatchObject({ failure: "mismatch", plain: expect.any(Uint8Array) });
	});

	test("refuses what is no whole number of blocks, another key length and another initialisation vector", async () => {
		const parameter = (name: string) => ({ failure: "parameter", parameter: name });
		expect(await decrypt({ ...empty, data: new Uint8Array(17) })).toEqual(parameter("encryptedLength"));
		expect(await decrypt(empty)).toEqual(parameter("encryptedLength"));
		expect(await decrypt({ ...empty, data: new Uint8Array(16), key: octetsUpTo(7) })).toEqual(parameter("keyLength"));
		expect(await decrypt({ ...empty, data: new Uint8Array(16), iv: octetsUpTo(9) })).toEqual(parameter("iv"));
	});
});

describe.each([
	["AES-128-GCM", "aes-128-gcm", 16, 12],
	["AES-192-GCM", "aes-192-gcm", 12, 12],
	["AES-256-GCM", "aes-256-gcm", 13, 8],
	["AES-256-GCM", "aes-256-gcm", 4, 60],
	["AES-256-CCM", "aes-256-ccm", 8, 12],
	["AES-128-CCM", "aes-128-ccm", 16, 7],
	["AES-192-CCM", "aes-192-ccm", 4, 13],
] as const)("%s with a tag of %3$d and a nonce of %4$d octets", (name, byNode, tagLength, nonceLength) => {
	const iv = octetsUpTo(nonceLength);
	const { key } = decryption(name, new Uint8Array());

	function sealed(plain: Uint8Array): Uint8Array {
		const options = { authTagLength: tagLength };
		const encryption = byNode.endsWith("ccm")
			? createCipheriv(byNode as "aes-128-ccm", key, iv, options)
			: createCipheriv(byNode as "aes-128-gcm", key, iv, options);
		const parts = [encryption.update(plain), encryption.final(), encryption.getAuthTag()];
		return Uint8Array.from(Buffer.concat(parts));
	}

	test("opens what OpenSSL seals, at every length of the last block", async () => {
		for (let length = 0; length <= 33; length++) {
			const plain = octetsUpTo(length);
			expect(await decrypt(decryption(name, sealed(plain), { iv, tagLength }))).toEqual(plain);
		}
	});

	test("does not open what was changed, at any place", async () => {
		const data = sealed(text);
		for (let at = 0; at < data.length; at++) {
			const changed = data.map((octet, index) => (index === at ? octet ^ 1 : octet));
			expect(await decrypt(decryption(name, changed, { iv, tagLength }))).toMatchObject({ failure: "mismatch" });
		}
	});

	test("refuses less than a tag and tags and nonces that cannot be", async () => {
		const parameter = (named: string) => ({ failure: "parameter", parameter: named });
		const open = (more: Partial<Decryption>) => decrypt(decryption(name, sealed(text), { iv, tagLength, ...more }));
		expect(await open({ data: new Uint8Array(tagLength - 1) })).toEqual(parameter("encryptedLength"));
		expect(await open({ tagLength: 17 })).toEqual(parameter("icvLen"));
		expect(await open({ tagLength: 3 })).toEqual(parameter("icvLen"));
		expect(await open({ iv: octetsUpTo(3) })).toEqual(parameter("nonce"));
	});
});

test("a cipher that is not implemented has no shape", () => {
	expect(["CAMELLIA-128-CBC", "AES-512-CBC", "AES-128-ECB", "1.2.3"].map(cipherShape)).toEqual(
		Array(4).fill(undefined),
	);
});
