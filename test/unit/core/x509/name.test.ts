import { describe, expect, test } from "vitest";
import { readName } from "../../../../src/core/x509/name.ts";
import { element, oid, readOne, sequence, text } from "../der/build.ts";
import { certificateFixture } from "./extensions/decode.ts";

const subject = (file: string) => {
	const certificate = certificateFixture(`names/${file}.pem`);
	return { name: certificate.subject, codes: certificate.problems.map(({ code }) => code) };
};
const cn = (file: string): string | undefined => subject(file).name.last("CN");

function name(...rdns: Uint8Array[]) {
	const { reader, element: read, codes } = readOne(sequence(...rdns));
	return { text: readName(reader, read).toString(), codes: codes() };
}
const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), value);
const rdn = (...attributes: Uint8Array[]): Uint8Array => element(0x31, ...attributes);
const commonName = (value: string): Uint8Array => rdn(attribute("2.5.4.3", text(0x0c, value)));

describe("a name in RFC 4514's form", () => {
	test.each([
		["plain", "plain"],
		["", ""],
		[" leading", "\\ leading"],
		["trailing ", "trailing\\ "],
		[" ", "\\ "],
		["#5", "\\#5"],
		["a#5", "a#5"],
		["a,b", "a\\,b"],
		["a+b", "a\\+b"],
		['a"b', 'a\\"b'],
		["a\\b", "a\\\\b"],
		["a<b>;c", "a\\<b\\>\\;c"],
		["a=b", "a=b"],
		["a\nb", "a\\0Ab"],
		["a\u0000b", "a\\00b"],
		["a\u007fb", "a\\7Fb"],
		["Zürich 東京", "Zürich 東京"],
	])("escapes %j as %j", (value, escaped) => {
		expect(name(commonName(value)).text).toBe(`CN=${escaped}`);
	});

	test("has the last RDN first and + between the attributes of one", () => {
		const rdns = [
			rdn(attribute("2.5.4.6", text(0x13, "NL"))),
			rdn(attribute("2.5.4.3", text(0x0c, "a")), attribute("2.5.4.5", text(0x13, "1"))),
		];
		expect(name(...rdns)).toEqual({ text: "CN=a+serialNumber=1,C=NL", codes: [] });
	});

	test("has a type without a name in dots, and its value, as any that is no string, in hex", () => {
		expect(name(rdn(attribute("2.999.1", text(0x0c, "a")))).text).toBe("2.999.1=#0c0161");
		expect(name(rdn(attribute("2.5.4.3", element(0x02, "05")))).text).toBe("CN=#020105");
	});

	test("of nothing is empty", () => {
		expect(name()).toEqual({ text: "", codes: [] });
		expect(subject("empty").name.isEmpty).toBe(true);
	});
});

describe("each string type in a subject", () => {
	test.each([
		["bmp-string", []],
		["ia5-string", []],
		["numeric-string", []],
		["printable-string", []],
		["teletex-string", []],
		["universal-string", []],
		["utf8-string", []],
		["visible-string", []],
		["bmp-string-surrogates", []],
		["bmp-string-odd-length", ["der.invalid-character"]],
		["ia5-string-high-octets", ["der.invalid-character"]],
		["printable-string-illegal", ["der.invalid-character"]],
		["universal-string-beyond-unicode", ["der.invalid-character"]],
		["utf8-string-invalid", ["der.invalid-character"]],
	])("%s is text", (file, codes) => {
		const read = subject(file);
		expect(read.name.last("CN")?.length).toBeGreaterThan(0);
		expect(read.codes).toEqual(codes);
	});

	test("TeletexString is Latin-1, as OpenSSL, Node and the JDK read it", () => {
		expect(cn("teletex-string")).toMatch(/[ü]/);
	});

	test.each(["integer", "octet-string"])("a value that is an %s is hex", (file) => {
		expect(cn(file)).toBeUndefined();
		expect(subject(file).name.toString()).toMatch(/CN=#[0-9a-f]+/);
	});
});

describe("odd names", () => {
	test("long ones come back whole", () => {
		expect(cn("very-long")).toHaveLength(10_000);
		expect(subject("many-rdns").name.rdns.length).toBeGreaterThanOrEqual(300);
	});

	test("repeated attributes stay, and the last one is the most specific", () => {
		const { name: read } = subject("repeated-attributes");
		const types = read.rdns.flatMap((each) => each.map(({ type }) => type.name));
		expect(types.filter((type) => type === "OU")).toHaveLength(5);
		expect(read.last("CN")).toBe(read.rdns.flat().findLast(({ type }) => type.name === "CN")?.text);
		expect(read.last("DC")).toBeUndefined();
	});

	test("an empty RDN is reported and left out", () => {
		const { name: read, codes } = subject("empty-rdn");
		expect(read.rdns.every((each) => each.length > 0)).toBe(true);
		expect(codes).toHaveLength(1);
	});

	test("an empty value and an empty issuer are reported", () => {
		expect(subject("empty-string").codes).toContain("x509.empty-attribute");
		expect(certificateFixture("names/empty-issuer.pem").problems.map(({ code }) => code)).toContain(
			"x509.empty-issuer",
		);
	});

	test.each([
		["no SET", sequence(), ["der.unexpected-tag"]],
		["an attribute that is no SEQUENCE", rdn(element(0x05)), ["der.unexpected-tag"]],
		["an attribute without type", rdn(sequence()), ["der.missing-element"]],
		["an attribute without value", rdn(sequence(oid("2.5.4.3"))), ["der.missing-element"]],
	])("%s is reported, and what stood before is kept", (_, broken, codes) => {
		expect(name(commonName("kept"), broken)).toEqual({ text: "CN=kept", codes });
	});

	test("a third element of an attribute is reported and its value kept", () => {
		expect(name(rdn(sequence(oid("2.5.4.3"), text(0x0c, "a"), element(0x05))))).toEqual({
			text: "CN=a",
			codes: ["der.trailing-data"],
		});
	});
});
