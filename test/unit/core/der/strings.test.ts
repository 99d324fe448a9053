import { describe, expect, test } from "vitest";
import { readString } from "../../../../src/core/der/strings.ts";
import { TAG } from "../../../../src/core/der/tags.ts";
import { element, type Octets, readOne } from "./build.ts";

function string(tag: number, content: Octets) {
	const { reader, element: read, codes } = readOne(element(tag, content));
	return { text: readString(reader, tag, read.contentStart, read.contentEnd), codes: codes() };
}

const utf8 = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value, "utf8"));

describe("each type", () => {
	test.each([
		["UTF8String", TAG.UTF8_STRING, utf8("Zürich 東京 🔐"), "Zürich 東京 🔐"],
		["PrintableString", TAG.PRINTABLE_STRING, utf8("Example '()+,-./:=? 9"), "Example '()+,-./:=? 9"],
		["IA5String", TAG.IA5_STRING, utf8("a@b.example_*"), "a@b.example_*"],
		["VisibleString", TAG.VISIBLE_STRING, utf8("visible"), "visible"],
		["GeneralString", TAG.GENERAL_STRING, utf8("V4.0"), "V4.0"],
		["NumericString", TAG.NUMERIC_STRING, utf8("12 34"), "12 34"],
		["TeletexString, as Latin-1", TAG.TELETEX_STRING, "5a fc 72 69 63 68", "Zürich"],
		["BMPString", TAG.BMP_STRING, "005a 00fc 6771", "Zü東"],
		["BMPString with a surrogate pair", TAG.BMP_STRING, "d83d dd10", "🔐"],
		["UniversalString", TAG.UNIVERSAL_STRING, "0000005a 000000fc 0001f510", "Zü🔐"],
	])("%s", (_, tag, content, expected) => {
		expect(string(tag, content)).toEqual({ text: expected, codes: [] });
	});

	test.each(["", "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghijklmnopqrstuvwxyz".repeat(9)])(
		"ASCII text of any length comes back: %s",
		(value) => {
			for (const tag of [TAG.UTF8_STRING, TAG.PRINTABLE_STRING, TAG.IA5_STRING, TAG.TELETEX_STRING])
				expect(string(tag, utf8(value)).text).toBe(value);
		},
	);

	test.each([TAG.INTEGER, TAG.OCTET_STRING, TAG.SEQUENCE, 0x2c])("tag %i is no string", (tag) => {
		expect(string(tag, "61")).toEqual({ text: undefined, codes: [] });
	});
});

describe("characters that a type forbids are reported and shown all the same", () => {
	test.each([
		["* in PrintableString", TAG.PRINTABLE_STRING, utf8("*.example"), "*.example"],
		["@ in PrintableString", TAG.PRINTABLE_STRING, utf8("a@b"), "a@b"],
		["a letter in NumericString", TAG.NUMERIC_STRING, utf8("12a"), "12a"],
		["UTF-8 in PrintableString", TAG.PRINTABLE_STRING, utf8("Zürich"), "Zürich"],
		["UTF-8 in IA5String", TAG.IA5_STRING, utf8("bücher.example"), "bücher.example"],
		["Latin-1 in IA5String", TAG.IA5_STRING, "62 fc 63 68", "büch"],
		["an odd octet at the end of BMPString", TAG.BMP_STRING, "0061 62", "a"],
		["an odd octet at the end of UniversalString", TAG.UNIVERSAL_STRING, "00000061 0000", "a"],
		["a code point above U+10FFFF", TAG.UNIVERSAL_STRING, "00110000", "\ufffd"],
		["a surrogate in UniversalString", TAG.UNIVERSAL_STRING, "00000061 0000d800", "a\ufffd"],
		["many of them", TAG.UNIVERSAL_STRING, "00110000 00110000 00110000", "\ufffd\ufffd\ufffd"],
		["UniversalString of FFFFFFFF", TAG.UNIVERSAL_STRING, "ffffffff", "\ufffd"],
	])("%s", (_, tag, content, expected) => {
		expect(string(tag, content)).toEqual({ text: expected, codes: ["der.invalid-character"] });
	});
});

describe("malformed UTF-8 (RFC 3629)", () => {
	test.each([
		["a lone continuation octet", "61 80 62", "a\ufffdb"],
		["a sequence cut at the end", "61 c3", "a\ufffd"],
		["a sequence cut by ASCII", "e6 9d 61", "\ufffd\ufffda"],
		["an overlong slash", "c0 af", "\ufffd\ufffd"],
		["an overlong NUL in three octets", "e0 80 80", "\ufffd\ufffd\ufffd"],
		["a surrogate", "ed a0 80", "\ufffd\ufffd\ufffd"],
		["a code point above U+10FFFF", "f4 90 80 80", "\ufffd\ufffd\ufffd\ufffd"],
		["0xFE and 0xFF", "fe ff", "\ufffd\ufffd"],
		["good text around it", "c3 a9 ff c3 a9", "é\ufffdé"],
	])("%s is replaced and reported once", (_, content, expected) => {
		expect(string(TAG.UTF8_STRING, content)).toEqual({ text: expected, codes: ["der.invalid-character"] });
	});

	test("agrees with the engine's decoder on every two octets", () => {
		const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
		const engine = (content: Uint8Array): string | undefined => {
			try {
				return decoder.decode(content);
			} catch {
				return undefined;
			}
		};
		const disagreed: string[] = [];
		for (let pair = 0; pair < 0x1_0000; pair++) {
			const content = Uint8Array.of(pair >> 8, pair & 0xff);
			const { text, codes } = string(TAG.UTF8_STRING, content);
			const wellFormed = codes.length === 0 ? text : undefined;
			if (wellFormed !== engine(content)) disagreed.push(pair.toString(16));
		}
		expect(disagreed).toEqual([]);
	});
});
