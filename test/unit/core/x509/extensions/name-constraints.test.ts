import { describe, expect, test } from "vitest";
import { element, join, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

const permitted = (...subtrees: Uint8Array[]): Uint8Array => sequence(element(0xa0, ...subtrees));
const dns = (name: string): Uint8Array => text(0x82, name);
const ip = (hex: string): Uint8Array => element(0x87, hex);
const constraintsOf = (...names: Uint8Array[]) =>
	decodeExtension("nameConstraints", permitted(...names.map((name) => sequence(name))));

describe("nameConstraints", () => {
	test("has permitted and excluded names of each type", () => {
		const { value, codes } = extensionFixture("name-constraints", "nameConstraints");
		expect(value?.permittedSubtrees.map(({ base: { type, value } }) => `${type} ${value}`)).toEqual([
			"dns orders.example",
			"dns .payments.example",
			"email orders.example",
			"uri .orders.example",
			"ip 192.0.2.0/255.255.255.0",
			"ip 2001:db8::/ffff:ffff::",
			"dirName O=Example Orders,C=NL",
		]);
		expect(value?.excludedSubtrees.map(({ base: { type } }) => type)).toContain("dns");
		expect(codes).toEqual([]);
	});

	test("a minimum and a maximum are read and reported, and so is a mask with a hole", () => {
		const { value, codes } = extensionFixture("name-constraints-minimum", "nameConstraints");
		expect(value?.permittedSubtrees).toMatchObject([
			{ base: { value: "orders.example" }, minimum: 1, maximum: 4 },
			{ base: { value: "10.0.0.0/255.0.255.0" }, minimum: 0, maximum: undefined },
		]);
		expect(codes).toEqual(["x509.subtree-bounds", "x509.ip-address-mask"]);
	});

	test("a minimum of 0 is the default, which DER leaves out", () => {
		const { value, codes } = decodeExtension("nameConstraints", permitted(sequence(dns("a"), element(0x80, "00"))));
		expect(value?.permittedSubtrees).toMatchObject([{ minimum: 0, maximum: undefined }]);
		expect(codes).toEqual(["der.default-encoded"]);
	});

	test.each([
		["0a000000 ff000000", []],
		["0a000000 ffffffff", []],
		["00000000 00000000", []],
		["0a000000 ffe00000", []],
		["0a000000 fff0ff00", ["x509.ip-address-mask"]],
		["0a000000 00ffffff", ["x509.ip-address-mask"]],
		["0a000000 ffa00000", ["x509.ip-address-mask"]],
		["0a000000 fe000001", ["x509.ip-address-mask"]],
		[`${"20".repeat(16)} ${"ff".repeat(8)}${"00".repeat(8)}`, []],
		[`${"20".repeat(16)} ${"ff".repeat(7)}00ff${"00".repeat(7)}`, ["x509.ip-address-mask"]],
		["0a000000", ["x509.ip-address-length"]],
		["0a000000 ff0000", ["x509.ip-address-length"]],
		["", ["x509.ip-address-length"]],
		["20".repeat(16), ["x509.ip-address-length"]],
	])("the address %s: %j", (hex, expected) => {
		const { value, codes } = constraintsOf(ip(hex));
		expect(value?.permittedSubtrees).toHaveLength(1);
		expect(codes).toEqual(expected);
	});

	test("ranges point at each subtree and each name", () => {
		const { value } = constraintsOf(dns("ab"), dns("cd"));
		expect(value?.permittedSubtrees.map(({ range, base }) => [range, base.range])).toEqual([
			[
				{ start: 4, end: 10 },
				{ start: 6, end: 10 },
			],
			[
				{ start: 10, end: 16 },
				{ start: 12, end: 16 },
			],
		]);
	});

	test.each([
		["an empty SEQUENCE", sequence()],
		["an empty list of subtrees", permitted()],
	])("%s is reported (RFC 5280 §4.2.1.10)", (_, extnValue) => {
		const { value, codes } = decodeExtension("nameConstraints", extnValue);
		expect(value).toEqual({ permittedSubtrees: [], excludedSubtrees: [] });
		expect(codes).toEqual(["x509.empty-sequence"]);
	});

	test("a subtree without a name is left out and the next one kept", () => {
		const { value, codes } = decodeExtension("nameConstraints", permitted(sequence(), sequence(dns("b.example"))));
		expect(value?.permittedSubtrees.map(({ base }) => base.value)).toEqual(["b.example"]);
		expect(codes).toEqual(["der.missing-element"]);
	});

	test("an element that has no place there is reported with its form", () => {
		const { value, problems } = decodeExtension("nameConstraints", sequence(element(0x80, "00"), "0500"));
		expect(value).toEqual({ permittedSubtrees: [], excludedSubtrees: [] });
		expect(problems.map(({ data }) => data)).toEqual([
			{ field: "nameConstraints", expected: "[0]…[1]", found: "primitive [0]" },
			{ field: "nameConstraints", expected: "[0]…[1]", found: "NULL" },
		]);
	});

	test("octets behind it are reported and ignored", () => {
		const { value, codes } = decodeExtension("nameConstraints", join(permitted(sequence(dns("a"))), "ffff"));
		expect(value?.permittedSubtrees).toHaveLength(1);
		expect(codes).toEqual(["der.trailing-data"]);
	});

	test("anything but a SEQUENCE is not decoded", () => {
		expect(decodeExtension("nameConstraints", "0500")).toMatchObject({
			value: undefined,
			codes: ["der.unexpected-tag"],
		});
	});
});
