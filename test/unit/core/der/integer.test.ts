import { describe, expect, test } from "vitest";
import {
	bitLength,
	checkInteger,
	integerDecimal,
	integerHex,
	isNegativeInteger,
	smallInteger,
} from "../../../../src/core/der/integer.ts";
import { element, type Octets, readOne } from "./build.ts";

function integer(content: Octets) {
	const { reader, element: read, codes } = readOne(element(0x02, content));
	const check = (): string[] => {
		checkInteger(reader, read);
		return codes();
	};
	return { bytes: reader.bytes, read, check };
}

describe("hexadecimal", () => {
	test.each([
		["00", "0"],
		["01", "1"],
		["7f", "7F"],
		["0080", "80"],
		["0102", "102"],
		["00ff00", "FF00"],
		["0000000a", "A"],
		["ff", "-1"],
		["80", "-80"],
		["ff7f", "-81"],
		["8000", "-8000"],
		["ff00", "-100"],
		["fffffe", "-2"],
		["bce96c13", "-431693ED"],
		["", ""],
	])("%s is %s", (content, text) => {
		const { bytes, read } = integer(content);
		expect(integerHex(bytes, read)).toBe(text);
	});

	test.each(["", "0", "00", "7fff", "00ffff", "ff0000", "80000000"])("of %s agrees with two's complement", (start) => {
		const content = start.padEnd(32, "5");
		const expected = BigInt.asIntN(128, BigInt(`0x${content}`));
		const { bytes, read } = integer(content);
		expect(integerHex(bytes, read)).toBe(expected.toString(16).toUpperCase());
	});
});

describe("bit length", () => {
	test.each([
		["00", 0],
		["01", 1],
		["7f", 7],
		["0080", 8],
		["00ff", 8],
		["0100", 9],
		[`1f${"00".repeat(255)}`, 2045],
		[`00${"ff".repeat(256)}`, 2048],
		[`01${"00".repeat(256)}`, 2049],
	])("of %s is exact", (content, bits) => {
		const { bytes, read } = integer(content);
		expect(bitLength(bytes, read)).toBe(bits);
	});
});

describe("small values", () => {
	test.each([
		["00", 0],
		["7f", 127],
		["0080", 128],
		["00000001", 1],
		["7fffffff", 2_147_483_647],
		["0080000000", 2_147_483_648],
		["00ffffffffffff", 0xffff_ffff_ffff],
		["01000000000000", undefined],
		["ff", undefined],
		["", undefined],
	])("%s is %s", (content, value) => {
		const { bytes, read } = integer(content);
		expect(smallInteger(bytes, read)).toBe(value);
	});

	test.each(["010001", "00ffffffffffffffffffff", "7fffffffffffffffff"])("%s in decimal is exact", (content) => {
		const { bytes, read } = integer(content);
		expect(integerDecimal(bytes, read)).toBe(BigInt(`0x${content}`).toString());
	});
});

test("the sign is the first bit", () => {
	for (const [content, negative] of [
		["7f", false],
		["80", true],
		["", false],
	] as const) {
		const { bytes, read } = integer(content);
		expect(isNegativeInteger(bytes, read)).toBe(negative);
	}
});

describe("X.690 §8.3", () => {
	test.each([
		["", ["der.empty-integer"]],
		["00", []],
		["0080", []],
		["007f", ["der.non-minimal-integer"]],
		["0000", ["der.non-minimal-integer"]],
		["ff80", ["der.non-minimal-integer"]],
		["ff7f", []],
		["ff", []],
	])("content %s: %j", (content, codes) => {
		expect(integer(content).check()).toEqual(codes);
	});
});
