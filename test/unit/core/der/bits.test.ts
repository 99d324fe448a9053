import { describe, expect, test } from "vitest";
import { readBitString, readNamedBits } from "../../../../src/core/der/bits.ts";
import { element, type Octets, readOne } from "./build.ts";

function bitString(content: Octets) {
	const { reader, element: read, codes } = readOne(element(0x03, content));
	return { bits: readBitString(reader, read), codes: codes() };
}

function namedBits(content: Octets) {
	const { reader, element: read, codes } = readOne(element(0x03, content));
	return { set: readNamedBits(reader, read), codes: codes() };
}

describe("a BIT STRING", () => {
	test("starts behind the count of unused bits", () => {
		expect(bitString("00 aabb")).toEqual({ bits: { start: 3, end: 5, unusedBits: 0 }, codes: [] });
		expect(bitString("05 a0")).toEqual({ bits: { start: 3, end: 4, unusedBits: 5 }, codes: [] });
		expect(bitString("00")).toEqual({ bits: { start: 3, end: 3, unusedBits: 0 }, codes: [] });
	});

	test.each(["", "08 aa", "01", "ff aa"])("of content %j is impossible", (content) => {
		expect(bitString(content)).toEqual({ bits: undefined, codes: ["der.invalid-bit-string"] });
	});

	test("with unused bits that are not zero is reported (X.690 §11.2.1)", () => {
		expect(bitString("03 ff").codes).toEqual(["der.non-zero-padding-bits"]);
	});
});

describe("a named bit list", () => {
	test.each([
		["05 a0", [0, 2]],
		["07 80", [0]],
		["07 0080", [8]],
		["00", []],
		["00 ff", [0, 1, 2, 3, 4, 5, 6, 7]],
	])("%s has the bits %j", (content, set) => {
		expect(namedBits(content)).toEqual({ set, codes: [] });
	});

	test.each([
		["05 80", [0]],
		["00 80", [0]],
		["07 00", []],
		["00 8000", [0]],
	])("%s ends in zero bits and is reported (X.690 §11.2.2)", (content, set) => {
		expect(namedBits(content)).toEqual({ set, codes: ["der.non-minimal-bit-list"] });
	});

	test("of a megabyte is looked at for 32 bits only", () => {
		expect(namedBits(new Uint8Array(60_000).fill(0xff, 1)).set).toHaveLength(32);
	});
});
