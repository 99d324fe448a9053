import { describe, expect, test } from "vitest";
import { Blowfish } from "../../../../../src/core/crypto/ciphers/blowfish.ts";
import { fractionOfPi } from "../../../../../src/core/crypto/ciphers/fraction-of-pi.ts";
import { octets } from "../octets.ts";

test("the words of π are those that Blowfish begins and ends with", () => {
	const words = fractionOfPi(18 + 4 * 256);
	expect([...words.slice(0, 4)].map((word) => word.toString(16))).toEqual([
		"243f6a88",
		"85a308d3",
		"13198a2e",
		"3707344",
	]);
	expect([...words.slice(-2)].map((word) => word.toString(16))).toEqual(["578fdfe3", "3ac372e6"]);
});

/** Eric Young's vectors, which the author of Blowfish publishes. */
describe("Blowfish", () => {
	test.each([
		["0000000000000000", "0000000000000000", "4ef997456198dd78"],
		["ffffffffffffffff", "ffffffffffffffff", "51866fd5b85ecb8a"],
		["3000000000000000", "1000000000000001", "7d856f9a613063f2"],
		["1111111111111111", "1111111111111111", "2466dd878b963c9d"],
		["0123456789abcdef", "1111111111111111", "61f9c3802281b096"],
		["fedcba9876543210", "0123456789abcdef", "0aceab0fc6a0a28d"],
		["7ca110454a1a6e57", "01a1d6d039776742", "59c68245eb05282b"],
	])("encrypts under %s as published", (key, clear, encrypted) => {
		const cipher = new Blowfish();
		cipher.expand(octets(key));
		const block = Uint32Array.of(Number.parseInt(clear.slice(0, 8), 16), Number.parseInt(clear.slice(8), 16));
		cipher.encrypt(block);
		expect([...block].map((word) => word.toString(16).padStart(8, "0")).join("")).toBe(encrypted);
	});
});
