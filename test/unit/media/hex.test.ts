import { describe, expect, test } from "vitest";
import { hexRows, octetsFor } from "../../../media/inspector/hex-rows.ts";

const octets = (start: number, count: number) => ({ start, digits: "ab".repeat(count) });
const node = { start: 14, contentStart: 16, contentEnd: 19, end: 21 };

describe("the lines of the hex view", () => {
	test("begin at multiples of sixteen", () => {
		const rows = hexRows(octets(4, 30), undefined);
		expect(rows.map(({ offset, bytes }) => [offset, bytes.length])).toEqual([
			[0, 12],
			[16, 16],
			[32, 2],
		]);
		expect(rows[0]?.bytes[0]).toEqual({ offset: 4, digits: "ab", part: "none" });
	});

	test("mark header, content and end of a node, over their ends", () => {
		const bytes = hexRows(octets(0, 32), node).flatMap((row) => row.bytes);
		const marked = bytes.filter(({ part }) => part !== "none").map(({ offset, part }) => `${offset} ${part}`);
		expect(marked).toEqual(["14 header", "15 header", "16 content", "17 content", "18 content", "19 end", "20 end"]);
	});

	test("keep withheld bytes as dots", () => {
		expect(hexRows({ start: 0, digits: "04··" }, undefined)[0]?.bytes.map(({ digits }) => digits)).toEqual([
			"04",
			"··",
		]);
	});

	test("of nothing are none", () => {
		expect(hexRows({ start: 0, digits: "" }, node)).toEqual([]);
	});
});

describe("bytes are asked for", () => {
	test("from two lines above the node, when none are there", () => {
		expect(octetsFor({ ...node, start: 100, end: 110 }, undefined, 1000)).toBe(64);
		expect(octetsFor(node, undefined, 1000)).toBe(0);
	});

	test("when the node is not among those that are there", () => {
		expect(octetsFor({ ...node, start: 2000, end: 2010 }, octets(0, 1024), 5000)).toBe(1968);
	});

	test("not when its beginning is", () => {
		expect(octetsFor(node, octets(0, 1024), 5000)).toBeUndefined();
		expect(octetsFor({ ...node, end: 4000 }, octets(0, 1024), 5000)).toBeUndefined();
	});
});
