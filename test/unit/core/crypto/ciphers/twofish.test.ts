import { describe, expect, test } from "vitest";
import { decryptTwofish } from "../../../../../src/core/crypto/ciphers/twofish.ts";
import { hexOf, octets } from "../octets.ts";

const NO_IV = new Uint8Array(16);
const decryptBlock = (key: Uint8Array, block: Uint8Array): Uint8Array => decryptTwofish(key, NO_IV, block);

describe("Twofish", () => {
	/** "Twofish: A 128-Bit Block Cipher", appendix A.1. */
	test.each([
		["00000000000000000000000000000000", "00000000000000000000000000000000", "9f589f5cf6122c32b6bfec2f2ae8c35a"],
		[
			"0123456789abcdeffedcba98765432100011223344556677",
			"00000000000000000000000000000000",
			"cfd1d2e5a9be9cdf501f13b892bd2248",
		],
		[
			"0123456789abcdeffedcba987654321000112233445566778899aabbccddeeff",
			"00000000000000000000000000000000",
			"37527be0052334b89f0cfccae87cfa20",
		],
	])("decrypts the published block under %s", (key, plain, encrypted) => {
		expect(hexOf(decryptBlock(octets(key), octets(encrypted)))).toBe(plain);
	});

	/** Appendix A.2: the 49th of a series in which each plaintext is the ciphertext before it, and keys are older ones. */
	test.each([
		["bca724a54533c6987e14aa827952f921", "6b459286f3ffd28d49f15b1581b08e42", "5d9d4eeffa9151575524f115815a12e0"],
		[
			"fb66522c332fcc4c042abe32fa9e902fdea4f3da75ec7a8e",
			"f0ab73301125fa21ef70be5385fb76b6",
			"e75449212beef9f4a390bd860a640941",
		],
		[
			"248a7f3528b168acfdd1386e3f51e30c2e2158bc3e5fc714c1eeeca0ea696d48",
			"431058f4dbc7f734da4f02f04cc4f459",
			"37fe26ff1cf66175f5ddf4c33b97a205",
		],
	])("decrypts the last block of the published series under %s", (key, plain, encrypted) => {
		expect(hexOf(decryptBlock(octets(key), octets(encrypted)))).toBe(plain);
	});

	test("chains blocks", () => {
		const key = octets("00".repeat(16));
		const block = octets("9f589f5cf6122c32b6bfec2f2ae8c35a");
		const iv = octets("ff".repeat(16));
		const twice = Uint8Array.of(...block, ...block);
		expect(hexOf(decryptTwofish(key, iv, twice))).toBe("ff".repeat(16) + hexOf(block));
	});
});
