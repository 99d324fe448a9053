import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha1, sha256 } from "../../../../src/core/crypto/fingerprint-digests.ts";

describe.each([
	["sha1", sha1],
	["sha256", sha256],
] as const)("%s", (name, digest) => {
	const byNode = (bytes: Uint8Array): string => createHash(name).update(bytes).digest("hex");

	test("agrees with OpenSSL at every length around the block boundaries", () => {
		for (let length = 0; length < 200; length++) {
			const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
			expect(digest(bytes)).toBe(byNode(bytes));
		}
	});

	test("agrees with OpenSSL on any bytes", () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => digest(bytes) === byNode(bytes)));
	});

	test("hashes a view on a larger buffer, and nothing around it", () => {
		const bytes = Uint8Array.from({ length: 300 }, (_, index) => index & 0xff);
		expect(digest(bytes.subarray(17, 217))).toBe(byNode(bytes.slice(17, 217)));
	});
});
