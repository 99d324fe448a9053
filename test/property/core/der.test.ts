import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeElement, encodeObjectIdentifier, encodeUnsigned } from "../../../src/core/der/encode.ts";
import { bitLength, integerDecimal, integerHex, smallInteger } from "../../../src/core/der/integer.ts";
import { DEFAULT_LIMITS } from "../../../src/core/der/limits.ts";
import { readOid } from "../../../src/core/der/oid.ts";
import { readString } from "../../../src/core/der/strings.ts";
import { TAG } from "../../../src/core/der/tags.ts";
import { readTime } from "../../../src/core/der/time.ts";
import { element, readerOver, readOne } from "../../unit/core/der/build.ts";

/** Two's complement of the fewest octets. */
function twosComplement(value: bigint): Uint8Array {
	const octets: number[] = [];
	let rest = value;
	do {
		octets.unshift(Number(rest & 0xffn));
		rest >>= 8n;
	} while (!((rest === 0n && (octets[0] ?? 0) < 0x80) || (rest === -1n && (octets[0] ?? 0) >= 0x80)));
	return Uint8Array.from(octets);
}

describe("what is encoded is what is read", () => {
	test("integers of any size and sign", () => {
		const bound = 1n << 2100n;
		fc.assert(
			fc.property(fc.oneof(fc.bigInt(), fc.bigInt({ min: -bound, max: bound })), (value) => {
				const { reader, element: read, codes } = readOne(element(TAG.INTEGER, twosComplement(value)));
				expect(integerHex(reader.bytes, read)).toBe(value.toString(16).toUpperCase());
				expect(codes()).toEqual([]);
				if (value < 0n) return;
				expect(bitLength(reader.bytes, read)).toBe(value === 0n ? 0 : value.toString(2).length);
				if (value < 1n << 500n) expect(integerDecimal(reader.bytes, read)).toBe(value.toString());
				expect(smallInteger(reader.bytes, read)).toBe(value < 1n << 48n ? Number(value) : undefined);
			}),
		);
	});

	test("integers that the product encodes", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 40 }), (octets) => {
				const { reader, element: read } = readOne(encodeUnsigned(octets));
				const expected = octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
				expect(integerHex(reader.bytes, read)).toBe(expected.toString(16).toUpperCase());
			}),
		);
	});

	test("object identifiers with arcs of up to 128 bits", () => {
		const arc = fc.oneof(fc.nat().map(BigInt), fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }));
		const start = fc.oneof(
			fc.tuple(fc.constantFrom(0n, 1n), fc.bigInt({ min: 0n, max: 39n })),
			fc.tuple(fc.constant(2n), arc),
		);
		fc.assert(
			fc.property(start, fc.array(arc, { maxLength: 20 }), (first, rest) => {
				const dotted = [...first, ...rest].join(".");
				const { reader, element: read, codes } = readOne(encodeObjectIdentifier(dotted));
				expect(readOid(reader, read.contentStart, read.contentEnd).dotted).toBe(dotted);
				expect(codes()).toEqual([]);
			}),
		);
	});

	test("times from the year 0000 to 9999", () => {
		const seconds = fc.integer({ min: Date.UTC(0, 0, 1) / 1000 - 59_958_230_400, max: Date.UTC(9999, 11, 31) / 1000 });
		fc.assert(
			fc.property(seconds, (at) => {
				const iso = new Date(at * 1000).toISOString().replace(".000Z", "Z");
				fc.pre(/^\d{4}-/.test(iso));
				const digits = iso.replaceAll(/[-:T]/g, "");
				for (const [tag, text] of [
					[TAG.GENERALIZED_TIME, digits],
					[TAG.UTC_TIME, digits.slice(2)],
				] as const) {
					const year = Number(digits.slice(0, 4));
					if (tag === TAG.UTC_TIME && (year < 1950 || year > 2049)) continue;
					const { reader, element: read, codes } = readOne(element(tag, Uint8Array.from(Buffer.from(text))));
					expect(readTime(reader, read)).toMatchObject({ iso, epochMs: at * 1000 });
					expect(codes()).toEqual([]);
				}
			}),
		);
	});

	test("strings of any characters, in UTF-8", () => {
		const point = fc.oneof(
			fc.integer({ min: 0, max: 0xd7ff }),
			fc.integer({ min: 0xe000, max: 0x10_ffff }),
			fc.constantFrom(0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x1_0000),
		);
		const text = fc.array(point, { maxLength: 60 }).map((points) => String.fromCodePoint(...points));
		fc.assert(
			fc.property(text, (value) => {
				const { reader, element: read, codes } = readOne(element(TAG.UTF8_STRING, Uint8Array.from(Buffer.from(value))));
				expect(readString(reader, TAG.UTF8_STRING, read.contentStart, read.contentEnd)).toBe(value);
				expect(codes()).toEqual([]);
			}),
		);
	});

	test("elements of any tag and length", () => {
		const lengths = fc.oneof(fc.nat({ max: 300 }), fc.constantFrom(127, 128, 255, 256, 65_535, 65_536));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 0xfe }), lengths, (tag, length) => {
				fc.pre((tag & 0x1f) !== 0x1f);
				const { element: read, codes, reader } = readOne(encodeElement(tag, new Uint8Array(length)));
				expect(read).toMatchObject({ tag, start: 0, end: reader.bytes.length });
				expect(read.contentEnd - read.contentStart).toBe(length);
				expect(codes()).toEqual([]);
			}),
		);
	});
});

describe("any bytes", () => {
	const limits = { ...DEFAULT_LIMITS, elements: 200 };
	/** Bytes that look like ASN.1 more often than chance would have it. */
	const bytes = fc
		.array(
			fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x30, 0x80, 0x00, 0x04, 0x82, 0x1f, 0xa0, 0x02)),
			{ maxLength: 200 },
		)
		.map((octets) => Uint8Array.from(octets));

	test("are walked within the limits, forwards, inside the bytes", () => {
		fc.assert(
			fc.property(bytes, (input) => {
				const { reader, problems } = readerOver(input, limits);
				let read = 0;
				const walk = (from: number, to: number, depth: number): void => {
					for (let at = from; reader.read(at, to); ) {
						const { tag, start, contentStart, contentEnd, end } = reader.element();
						expect(start).toBe(at);
						expect(start < contentStart && contentStart <= contentEnd && contentEnd <= end && end <= to).toBe(true);
						read++;
						if ((tag & 0x20) !== 0 && depth < 20) walk(contentStart, contentEnd, depth + 1);
						at = end;
					}
				};
				walk(0, input.length, 0);
				expect(read).toBeLessThanOrEqual(limits.elements);
				for (const { range } of problems)
					expect(range.start >= 0 && range.start <= range.end && range.end <= input.length).toBe(true);
			}),
		);
	});

	test("are read as values of every kind without an exception", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (content) => {
				const { reader, element: read } = readOne(element(TAG.OCTET_STRING, content));
				expect(typeof readOid(reader, read.contentStart, read.contentEnd).dotted).toBe("string");
				expect(typeof integerHex(reader.bytes, read)).toBe("string");
				for (const tag of Object.values(TAG)) {
					const text = readString(reader, tag, read.contentStart, read.contentEnd);
					expect(text === undefined || text.length <= content.length).toBe(true);
				}
				for (const tag of [TAG.UTC_TIME, TAG.GENERALIZED_TIME]) {
					const { iso, epochMs } = readTime(reader, { ...read, tag });
					expect(iso === undefined).toBe(epochMs === undefined);
				}
			}),
		);
	});
});
