import { describe, expect, test } from "vitest";
import { comparisonKey, isUnreadableKey, sameName } from "../../../../../src/core/chain/names/comparison-key.ts";
import { element, join, oid, sequence, text } from "../../der/build.ts";

const UTF8 = 0x0c;
const NUMERIC = 0x12;
const PRINTABLE = 0x13;
const TELETEX = 0x14;
const IA5 = 0x16;
const UNIVERSAL = 0x1c;
const BMP = 0x1e;
const CN = "2.5.4.3";
const O = "2.5.4.10";
const DC = "0.9.2342.19200300.100.1.25";
const EMAIL = "1.2.840.113549.1.9.1";

const bmp = (value: string): Uint8Array => element(BMP, Uint8Array.from(Buffer.from(value, "utf16le").swap16()));
const universal = (value: string): Uint8Array =>
	element(UNIVERSAL, ...Array.from(value, (letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(8, "0")));
const latin1 = (value: string): Uint8Array => element(TELETEX, Uint8Array.from(Buffer.from(value, "latin1")));

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), value);
const rdn = (...attributes: Uint8Array[]): Uint8Array => element(0x31, ...attributes);
const one = (type: string, value: Uint8Array): Uint8Array => sequence(rdn(attribute(type, value)));
const commonName = (value: string | Uint8Array): Uint8Array =>
	one(CN, typeof value === "string" ? text(UTF8, value) : value);

describe("two values are one by RFC 4518", () => {
	test.each<[string, string | Uint8Array, string | Uint8Array]>([
		["§2.1 a PrintableString and a UTF8String", text(PRINTABLE, "Example CA"), text(UTF8, "Example CA")],
		["§2.1 a BMPString and a UTF8String", bmp("Zürich"), "Zürich"],
		["§2.1 a UniversalString and a UTF8String", universal("Zürich 😀"), "Zürich 😀"],
		["§2.1 a TeletexString, read as Latin-1, and a UTF8String", latin1("Zürich"), "Zürich"],
		["§2.2 upper and lower case", "EXAMPLE ca", "Example CA"],
		["§2.2 upper and lower case outside of ASCII", "ZÜRICH ΑΘΉΝΑΣ", "zürich αθήνας"],
		["§2.2 ß and ss", "Straße", "STRASSE"],
		["§2.2 both small sigmas", "ς", "σ"],
		["§2.2 soft hyphens, zero-width spaces and variation selectors", "Ex\u00adam\u200bple\ufe0f", "Example"],
		["§2.2 control characters", "Exam\u0000\u0007ple", "Example"],
		["§2.2 a tab and a space", "Example\tCA", "Example CA"],
		["§2.2 a no-break space and a space", "Example\u00a0CA", "Example CA"],
		["§2.3 composed and decomposed letters", "Zu\u0308rich", "Zürich"],
		["§2.3 compatibility forms", "Ｅｘａｍｐｌｅ ﬁ", "example fi"],
		["§2.6.1 spaces at the ends", "  Example CA ", "Example CA"],
		["§2.6.1 several spaces inside", "Example   CA", "Example CA"],
		["§2.6.1 nothing and spaces", "", "  "],
	])("%s", (_, a, b) => {
		expect(sameName(commonName(a), commonName(b))).toBe(true);
	});

	test.each<[string, string | Uint8Array, string | Uint8Array]>([
		["other letters", "Example CA", "Example CB"],
		["a space and none", "Example CA", "ExampleCA"],
		["Unicode's dotless i is no i", "ı", "i"],
		["letters of other scripts that look the same", "Еxample", "Example"],
		["§2.6.1 a space that carries a combining mark", "Example \u0301", "Example"],
		["a string and the octets of one", text(UTF8, "ab"), element(0x04, "6162")],
	])("but not: %s", (_, a, b) => {
		expect(sameName(commonName(a), commonName(b))).toBe(false);
	});

	test.each<[string, Uint8Array]>([
		["§2.4 private use", text(UTF8, "a\ue000")],
		["§2.4 an unassigned code point", text(UTF8, "a\u0378")],
		["§2.4 the replacement character", text(UTF8, "a\ufffd")],
		["malformed UTF-8", element(UTF8, "61ff")],
		["half a character of a BMPString", element(BMP, "006100")],
		["half a surrogate pair", element(BMP, "d83d")],
	])("a value with %s is equal to its copies alone", (_, value) => {
		expect(sameName(commonName(value), commonName(Uint8Array.from(value)))).toBe(true);
		expect(comparisonKey(commonName(value))).not.toBe(comparisonKey(commonName("a")));
		expect(comparisonKey(commonName(value))).not.toBe(comparisonKey(commonName("a\ufffd\ufffd")));
	});
});

describe("two names are one by RFC 5280 §7.1", () => {
	const a = attribute(CN, text(UTF8, "a"));
	const b = attribute(O, text(UTF8, "b"));

	test("in whatever order an RDN has its attributes", () => {
		expect(sameName(sequence(rdn(a, b)), sequence(rdn(b, a)))).toBe(true);
	});

	test.each<[string, Uint8Array, Uint8Array]>([
		["the order of RDNs counts", sequence(rdn(a), rdn(b)), sequence(rdn(b), rdn(a))],
		["one RDN of two is not two of one", sequence(rdn(a, b)), sequence(rdn(a), rdn(b))],
		["the attribute type counts", one(CN, text(UTF8, "a")), one(O, text(UTF8, "a"))],
		["one RDN more", sequence(rdn(a)), sequence(rdn(a), rdn(a))],
		["one attribute twice", sequence(rdn(a)), sequence(rdn(a, a))],
		["an empty RDN", sequence(rdn(a)), sequence(rdn(a), rdn())],
		["nothing", sequence(), sequence(rdn(a))],
	])("but: %s", (_, left, right) => {
		expect(sameName(left, right)).toBe(false);
	});

	test("§7.2 domain components and §4.1.2.6 mailboxes ignore case and string type", () => {
		expect(sameName(one(DC, text(IA5, "Example")), one(DC, text(UTF8, "EXAMPLE")))).toBe(true);
		expect(sameName(one(EMAIL, text(IA5, "Ca@Example.com")), one(EMAIL, text(UTF8, "ca@example.COM")))).toBe(true);
	});

	test("a value that is no string is compared by its bytes, type included", () => {
		expect(sameName(one(CN, element(0x02, "05")), one(CN, element(0x02, "05")))).toBe(true);
		expect(sameName(one(CN, element(0x02, "05")), one(CN, element(0x0a, "05")))).toBe(false);
	});

	test("whatever a value contains, it cannot pass for another structure", () => {
		const forged = "a\u0003\u0004060355040a\u0001b\u0003\u0004";
		expect(sameName(one(CN, text(UTF8, forged)), sequence(rdn(a), rdn(b)))).toBe(false);
	});

	test("the key of a name begins with the keys of its prefixes alone", () => {
		const key = comparisonKey(sequence(rdn(a), rdn(b)));
		expect(key.startsWith(comparisonKey(sequence(rdn(a))))).toBe(true);
		expect(key.startsWith(comparisonKey(sequence(rdn(b))))).toBe(false);
		expect(
			comparisonKey(sequence(rdn(attribute(CN, text(UTF8, "ab"))))).startsWith(comparisonKey(sequence(rdn(a)))),
		).toBe(false);
	});
});

describe("a name that is not well-formed", () => {
	const value = text(NUMERIC, "1");
	test.each<[string, Uint8Array]>([
		["has something else than an RDN", sequence(value)],
		["has something else than attributes", sequence(rdn(value))],
		["has an attribute without a type", sequence(rdn(sequence(value)))],
		["has an attribute without a value", sequence(rdn(sequence(oid(CN))))],
		["has an attribute with two values", sequence(rdn(sequence(oid(CN), value, value)))],
		["is followed by something", join(sequence(), value)],
		["is no SEQUENCE", element(0x31)],
		["is nothing", new Uint8Array()],
		["claims more than there is", join("3005", rdn())],
	])("%s: it is equal to its copies and to nothing else", (_, name) => {
		expect(isUnreadableKey(comparisonKey(name))).toBe(true);
		expect(sameName(name, Uint8Array.from(name))).toBe(true);
		expect(sameName(name, sequence())).toBe(false);
	});
});
