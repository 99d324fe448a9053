import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../../src/core/der/limits.ts";
import { TAG } from "../../../../src/core/der/tags.ts";
import { element, join, octets, readerOver, readOne, sequence } from "./build.ts";

describe("an element's header", () => {
	test("gives tag, start, content and end", () => {
		expect(readOne("04 03 010203").element).toEqual({ tag: 4, start: 0, contentStart: 2, contentEnd: 5, end: 5 });
	});

	test.each([
		["04 7f", 2, 127],
		["04 81 80", 3, 128],
		["04 82 0100", 4, 256],
		["04 83 010000", 5, 65_536],
	])("length %s is read, and DER's shortest form is not reported", (header, contentStart, length) => {
		const { element: read, codes } = readOne(join(header, new Uint8Array(length)));
		expect(read).toMatchObject({ contentStart, contentEnd: contentStart + length });
		expect(codes()).toEqual([]);
	});

	test.each([
		["one octet where none is needed", "04 81 03 010203"],
		["leading zero octets", "04 84 00000003 010203"],
	])("a long form with %s is read and reported", (_, bytes) => {
		const { element: read, codes } = readOne(bytes);
		expect(read.contentEnd - read.contentStart).toBe(3);
		expect(codes()).toEqual(["der.long-form-length"]);
	});

	test("a length of 126 octets that says 1 is read", () => {
		const { element: read, codes } = readOne(join("04 fe", new Uint8Array(125), "01 aa"));
		expect(read).toMatchObject({ contentStart: 128, contentEnd: 129 });
		expect(codes()).toEqual(["der.long-form-length"]);
	});

	test("the reserved length octet 0xFF is refused (X.690 §8.1.3.5)", () => {
		const { found, codes } = readOne("04 ff 00");
		expect(found).toBe(false);
		expect(codes()).toEqual(["der.reserved-length"]);
	});

	test.each(["04", "04 82", "04 82 01", "1f", "1f 81", "1f 1f", "1f 81 01"])(
		"%s ends too early and is reported",
		(bytes) => {
			const { found, codes } = readOne(bytes);
			expect(found).toBe(false);
			expect(codes()).toEqual(["der.truncated"]);
		},
	);

	test("content that runs past its container is cut there, and both lengths are told", () => {
		const { element: read, problems } = readOne("04 05 0102");
		expect(read).toMatchObject({ contentEnd: 4, end: 4 });
		expect(problems).toEqual([
			{
				code: "der.length-overrun",
				severity: "error",
				range: { start: 0, end: 4 },
				data: { claimed: 5, available: 2 },
			},
		]);
	});

	test("a length of 2^64 is cut like any other", () => {
		const { element: read, codes } = readOne("04 88 ffffffffffffffff 01");
		expect(read).toMatchObject({ contentStart: 10, contentEnd: 11 });
		expect(codes()).toEqual(["der.length-overrun"]);
	});

	test("nothing is read at the end, and nothing is reported", () => {
		const { found, codes } = readOne("");
		expect(found).toBe(false);
		expect(codes()).toEqual([]);
	});
});

describe("a high tag number", () => {
	test("is put above the identifier octet", () => {
		expect(readOne("bf 8148 01 aa").element).toEqual({
			tag: 0xbf | (200 << 8),
			start: 0,
			contentStart: 4,
			contentEnd: 5,
			end: 5,
		});
	});

	test("below 31 is reported: it has a short form", () => {
		const { element: read, codes } = readOne("9f 05 01 aa");
		expect(read).toMatchObject({ contentStart: 3, contentEnd: 4 });
		expect(codes()).toEqual(["der.long-form-tag"]);
	});

	test("of many octets is refused", () => {
		expect(readOne("1f ffffffffff7f 00").found).toBe(false);
	});

	test("may have a long length", () => {
		expect(readOne(join("5f 2a 8180", new Uint8Array(128))).element).toMatchObject({
			contentStart: 4,
			contentEnd: 132,
		});
	});
});

describe("an indefinite length", () => {
	test("ends at its end-of-contents octets, which belong to the element", () => {
		const { element: read, codes } = readOne("30 80 0201 05 0000 ff");
		expect(read).toEqual({ tag: 0x30, start: 0, contentStart: 2, contentEnd: 5, end: 7 });
		expect(codes()).toEqual(["der.indefinite-length"]);
	});

	test("skips end-of-contents octets that belong to inner elements", () => {
		expect(readOne("30 80 3080 0000 0402 0000 0000").element).toMatchObject({ contentEnd: 10, end: 12 });
	});

	test("skips those of an inner element with a high tag number", () => {
		expect(readOne("30 80 bf8148 80 0000 0402 0000 0000").element).toMatchObject({ contentEnd: 12, end: 14 });
	});

	test("without end-of-contents runs to the end and is reported", () => {
		const { element: read, codes } = readOne("30 80 0201 05");
		expect(read).toMatchObject({ contentEnd: 5, end: 5 });
		expect(codes()).toEqual(["der.indefinite-length", "der.missing-end-of-contents"]);
	});

	test("of a primitive element is no BER (X.690 §8.1.3.2)", () => {
		expect(readOne("04 80 0000").codes()).toEqual(["der.indefinite-length", "der.missing-end-of-contents"]);
	});

	test("nested deeper than the limit is given up", () => {
		const deep = join(...Array<string>(65).fill("3080"), ...Array<string>(65).fill("0000"));
		expect(readOne(deep).codes()).toContain("der.too-deep");
		expect(readOne(deep, { ...DEFAULT_LIMITS, depth: 65 }).codes()).toEqual(["der.indefinite-length"]);
	});
});

describe("limits", () => {
	test("no more elements are read than allowed, and that is reported once", () => {
		const { reader, problems } = readerOver(join(...Array<string>(10).fill("0500")), {
			...DEFAULT_LIMITS,
			elements: 3,
		});
		let read = 0;
		for (let at = 0; reader.read(at, reader.bytes.length); at = reader.end) read++;
		expect(reader.read(0, reader.bytes.length)).toBe(false);
		expect(read).toBe(3);
		expect(problems.map(({ code }) => code)).toEqual(["der.too-many-elements"]);
	});

	test("the search for end-of-contents counts as reading", () => {
		const { codes } = readOne(join("3080", ...Array<string>(10).fill("0500"), "0000"), {
			...DEFAULT_LIMITS,
			elements: 5,
		});
		expect(codes()).toContain("der.too-many-elements");
	});

	test("an element longer than allowed is refused", () => {
		const { found, codes } = readOne(element(4, new Uint8Array(200)), { ...DEFAULT_LIMITS, length: 199 });
		expect(found).toBe(false);
		expect(codes()).toEqual(["der.too-long"]);
	});
});

describe("expectations", () => {
	test("another tag is reported with the names of both", () => {
		const { reader, problems } = readerOver("0201 05");
		expect(reader.expect(TAG.OCTET_STRING, 0, 3, "field")).toBe(false);
		expect(problems).toEqual([
			{
				code: "der.unexpected-tag",
				severity: "error",
				range: { start: 0, end: 3 },
				data: { field: "field", expected: "OCTET STRING", found: "INTEGER" },
			},
		]);
	});

	test("a missing element is reported where it should stand", () => {
		const { reader, problems } = readerOver("3000");
		expect(reader.expect(TAG.INTEGER, 2, 2, "version")).toBe(false);
		expect(problems).toMatchObject([
			{ code: "der.missing-element", range: { start: 2, end: 2 }, data: { field: "version", expected: "INTEGER" } },
		]);
	});

	test("what is left at the end of a container is trailing data", () => {
		const { reader, problems } = readerOver(join(sequence(), "ffff"));
		reader.expectEnd(2, 4, "outer");
		reader.expectEnd(4, 4, "outer");
		expect(problems).toMatchObject([
			{ code: "der.trailing-data", range: { start: 2, end: 4 }, data: { field: "outer", length: 2 } },
		]);
	});

	test("peeking reads nothing", () => {
		const { reader } = readerOver("0500");
		expect([reader.peek(0, 2), reader.peek(2, 2)]).toEqual([5, -1]);
		expect(reader.element().end).toBe(0);
	});
});

test("reading never leaves the bytes that a limit encloses", () => {
	const { reader } = readerOver(octets("3004 0402 aabb 0201 05"));
	expect(reader.read(2, 5)).toBe(true);
	expect(reader.element()).toMatchObject({ contentEnd: 5, end: 5 });
});
