import { describe, expect, test } from "vitest";
import { readPrivateKey } from "../../../../src/core/keys/read-private-key.ts";
import { fixtureDer, withOctet } from "../object-fixtures.ts";

/** A key and where the octets of its secret stand, counted from the end. */
const KEYS: readonly (readonly [path: string, fromEnd: number, toEnd: number])[] = [
	["keys/pkcs8/ed25519.key", 32, 0],
	["keys/pkcs8/x448.key", 56, 0],
	["keys/traditional/ec-p256-without-public-key.key", 44, 12],
	["keys/post-quantum/ml-dsa-44.seed.key", 32, 0],
	// Behind the seed and the first half stands the public key.
	["keys/post-quantum/slh-dsa-sha2-128s.key", 64, 32],
	["keys/pkcs8-encrypted/ec-p256-aes256.der", 144, 0],
	["keys/openssh/ed25519.key", 100, 0],
];

const readings = (der: Uint8Array): string => {
	const { privateKey, problems } = readPrivateKey(der);
	return JSON.stringify({ privateKey, problems });
};

describe("the octets of a secret", () => {
	test.each(KEYS)("of %s make no difference to anything that is told", (path, fromEnd, toEnd) => {
		const der = fixtureDer(path);
		const before = readings(der);
		for (let at = der.length - fromEnd; at < der.length - toEnd; at++)
			for (const octet of [0x00, 0x30, 0x81, 0xff]) expect(readings(withOctet(der, at, octet))).toBe(before);
	});

	test("that are taken for lengths and tags in a broken key are not in a problem", () => {
		// The header in front of the secret INTEGERs goes, so that they are read as headers themselves.
		const der = fixtureDer("keys/pkcs8/rsa-1024.key");
		for (let at = 26; at < der.length; at++) {
			const { problems } = readPrivateKey(withOctet(der, at, 0x30));
			for (const { data = {} } of problems)
				for (const name of Object.keys(data)) expect(["field", "expected", "algorithm", "octets"]).toContain(name);
		}
	});

	test("are not in what a problem of an encrypted key counts: its octets are only counted", () => {
		const der = fixtureDer("keys/pkcs8-encrypted/ec-p256-aes256.der");
		const { problems } = readPrivateKey(der.subarray(0, der.length - 1));
		expect(problems.map(({ code, data }) => [code, data])).toEqual([
			["der.length-overrun", undefined],
			["key.encrypted-length", { algorithm: "AES-256-CBC", octets: 143, expected: 16 }],
		]);
	});
});
