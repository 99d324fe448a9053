import { pbkdf2Sync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Cancelled } from "../../../../../src/core/crypto/cancellation.ts";
import { pbkdf2 } from "../../../../../src/core/crypto/kdf/pbkdf2.ts";
import type { Pbkdf2Request } from "../../../../../src/core/crypto/kdf/request.ts";
import { type SubtleCrypto, webCrypto } from "../../../../../src/core/crypto/web-crypto.ts";
import { ascii, hexOf } from "../octets.ts";

const request = (
	digest: Pbkdf2Request["digest"],
	password: string,
	salt: string,
	iterations: number,
	length: number,
): Pbkdf2Request => ({ kdf: "PBKDF2", digest, password: ascii(password), salt: ascii(salt), iterations, length });

/** RFC 6070 §2, without the one of 16,777,216 iterations, and RFC 7914 §11. */
const VECTORS: readonly (readonly [Pbkdf2Request, string])[] = [
	[request("sha1", "password", "salt", 1, 20), "0c60c80f961f0e71f3a9b524af6012062fe037a6"],
	[request("sha1", "password", "salt", 2, 20), "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957"],
	[request("sha1", "password", "salt", 4096, 20), "4b007901b765489abead49d926f721d065a429c1"],
	[
		request("sha1", "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 25),
		"3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038",
	],
	[request("sha1", "pass\0word", "sa\0lt", 4096, 16), "56fa6aa75548099dcc37d7f03425e0c3"],
	[
		request("sha256", "passwd", "salt", 1, 64),
		"55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc" +
			"49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
	],
	[
		request("sha256", "Password", "NaCl", 80_000, 64),
		"4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56" +
			"a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
	],
];

const HOSTS: readonly (readonly [string, SubtleCrypto | undefined])[] = [
	["the host's cryptography", webCrypto()],
	["the library, where the host has none", undefined],
];

describe.each(HOSTS)("PBKDF2 by %s", (_, subtle) => {
	test.each(VECTORS)("gives the published key, vector %#", async (vector, key) => {
		expect(hexOf(await pbkdf2(vector, undefined, subtle))).toBe(key);
	});

	test.each(["sha224", "sha384", "sha512", "sha512-224", "sha512-256", "sha3-256", "sha3-512"] as const)(
		"agrees with OpenSSL for the pseudo-random function HMAC with %s",
		async (digest) => {
			const { password, salt, ...own } = request(digest, "changeit", "sixteen octets..", 50, 100);
			const key = await pbkdf2({ ...own, password, salt }, undefined, subtle);
			expect(hexOf(key)).toBe(pbkdf2Sync(password, salt, 50, 100, digest).toString("hex"));
		},
	);

	test("takes an empty password", async () => {
		const key = await pbkdf2(request("sha256", "", "salt", 2, 32), undefined, subtle);
		expect(hexOf(key)).toBe(pbkdf2Sync("", "salt", 2, 32, "sha256").toString("hex"));
	});

	test("stops when it is told to", async () => {
		const controller = new AbortController();
		const derived = pbkdf2(request("sha256", "password", "salt", 50_000_000, 32), controller.signal, subtle);
		setTimeout(() => controller.abort(), 30);
		await expect(derived).rejects.toThrow(Cancelled);
	});
});
