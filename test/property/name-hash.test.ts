import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looseNameHash } from "../../src/core/chain/name-hash.ts";
import { comparisonKey } from "../../src/core/chain/names/comparison-key.ts";
import { element, oid, sequence, text } from "../unit/core/der/build.ts";

const UTF8 = 0x0c;
const PRINTABLE = 0x13;
const IA5 = 0x16;
const BMP = 0x1e;

const bmp = (value: string): Uint8Array => element(BMP, Uint8Array.from(Buffer.from(value, "utf16le").swap16()));
const encoded = (tag: number, value: string): Uint8Array => (tag === BMP ? bmp(value) : text(tag, value));

const word = fc.stringMatching(/^[A-Za-z0-9'().-]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const type = fc.constantFrom("2.5.4.3", "2.5.4.10", "2.5.4.11");

/** An attribute as it may be written: another string type, other blanks, another case. */
const written = fc.record({
	tag: fc.constantFrom(UTF8, PRINTABLE, IA5, BMP),
	blanks: fc.constantFrom(" ", "  ", "   "),
	isUpper: fc.boolean(),
	isTurned: fc.boolean(),
});

type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;
type Attribute = readonly [string, readonly string[]];

function nameOf(rdns: readonly (readonly Attribute[])[], { tag, blanks, isUpper, isTurned }: Written): Uint8Array {
	const value = (parts: readonly string[]): string => {
		const joined = parts.join(blanks);
		return isUpper ? joined.toUpperCase() : joined;
	};
	const attributes = (rdn: readonly Attribute[]): Uint8Array[] => {
		const all = rdn.map(([id, parts]) => sequence(oid(id), encoded(tag, value(parts))));
		return isTurned ? all.reverse() : all;
	};
	return sequence(...rdns.map((rdn) => element(0x31, ...attributes(rdn))));
}

const attribute = fc.tuple(type, words);
const rdns = fc.array(fc.array(attribute, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });

describe("the hash by which a pool finds a name", () => {
	test("is the same for two encodings of one name", () => {
		fc.assert(
			fc.property(rdns, written, written, (given, one, other) => {
				const first = nameOf(given, one);
				const second = nameOf(given, other);
				expect(comparisonKey(first)).toBe(comparisonKey(second));
				expect(looseNameHash(first)).toBe(looseNameHash(second));
				expect(looseNameHash(first)).toBeDefined();
			}),
		);
	});

	test("is none for a name beyond ASCII, and any bytes are asked without harm", () => {
		expect(looseNameHash(nameOf([[["2.5.4.3", ["Österreich"]]]], WRITTEN))).toBeUndefined();
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				looseNameHash(bytes);
			}),
		);
	});
});

const WRITTEN: Written = { tag: UTF8, blanks: " ", isUpper: false, isTurned: false };
