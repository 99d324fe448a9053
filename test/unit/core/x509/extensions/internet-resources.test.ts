import { describe, expect, test } from "vitest";
import { element, sequence } from "../../der/build.ts";
import { decodeExtension } from "./decode.ts";

const bits = (content: string): Uint8Array => element(0x03, content);
const family = (afi: string, ...choice: (Uint8Array | string)[]): Uint8Array => sequence(element(0x04, afi), ...choice);
const blocks = (afi: string, ...addresses: Uint8Array[]) =>
	decodeExtension("ipAddrBlocks", sequence(family(afi, sequence(...addresses))));
const texts = (decoded: ReturnType<typeof blocks>): readonly string[] => {
	const choice = decoded.value?.[0]?.ipAddressChoice;
	return typeof choice === "object" ? choice.map(({ text }) => text) : [];
};

describe("ipAddrBlocks (RFC 3779 §2)", () => {
	test.each([
		["0001", "00 0a", "10.0.0.0/8"],
		["0001", "00", "0.0.0.0/0"],
		["0001", "04 0a0230", "10.2.48.0/20"],
		["0001", "01 0a0500 80", "10.5.0.128/31"],
		["0002", "00 2001 0db8", "2001:db8::/32"],
		["0002", "00 2001 0000 0002", "2001:0:2::/48"],
		["0002", "00", "::/0"],
	])("family %s, prefix %s is %s", (afi, prefix, expected) => {
		const decoded = blocks(afi, bits(prefix));
		expect(texts(decoded)).toEqual([expected]);
	});

	test("a range fills up with zeros below and ones above (§2.2.3.9)", () => {
		const decoded = blocks(
			"0001",
			sequence(bits("00 0a05"), bits("01 0a06 0a")),
			sequence(bits("03 08"), bits("00 0aff")),
		);
		expect(texts(decoded)).toEqual(["10.5.0.0-10.6.11.255", "8.0.0.0-10.255.255.255"]);
	});

	test("a family can inherit, and can be for one kind of routing", () => {
		expect(decodeExtension("ipAddrBlocks", sequence(family("000101", "0500"), family("0002", "0500")))).toMatchObject({
			value: [
				{ afi: 1, safi: 1, ipAddressChoice: "inherit" },
				{ afi: 2, safi: undefined, ipAddressChoice: "inherit" },
			],
			codes: [],
		});
	});

	test("more bits than an address has are reported", () => {
		const decoded = blocks("0001", bits("00 0a00000001"), bits("00 0b"));
		expect(texts(decoded)).toEqual(["11.0.0.0/8"]);
		expect(decoded.problems).toMatchObject([{ code: "x509.ip-address-length", data: { octets: 5 } }]);
	});

	test.each(["", "00", "0003", "00010101"])("a family of octets %j is not known", (afi) => {
		expect(decodeExtension("ipAddrBlocks", sequence(family(afi, "0500")))).toMatchObject({
			value: [],
			codes: ["x509.unknown-value"],
		});
	});

	test("what is neither prefix nor range is left out and reported", () => {
		expect(blocks("0001", element(0x05)).codes).toEqual(["der.unexpected-tag"]);
	});

	test("version 2 has the same form (RFC 8360)", () => {
		expect(decodeExtension("ipAddrBlocks-v2", sequence(family("0001", "0500"))).value).toMatchObject([{ afi: 1 }]);
	});
});

describe("autonomousSysIds (RFC 3779 §3)", () => {
	test("has numbers and ranges", () => {
		const asnum = element(0xa0, sequence("0203 00fbf0", sequence("0203 00fc00", "0203 00fdff")));
		expect(decodeExtension("autonomousSysIds", sequence(asnum))).toMatchObject({
			value: {
				asnum: [
					{ min: 64_496, max: 64_496 },
					{ min: 64_512, max: 65_023 },
				],
				rdi: undefined,
			},
			codes: [],
		});
	});

	test("a number that lacks its leading zero octet is negative, and reported", () => {
		expect(decodeExtension("autonomousSysIds", sequence(element(0xa0, sequence("0202fbf0"))))).toMatchObject({
			value: { asnum: [] },
			codes: ["x509.integer-range"],
		});
	});

	test("can inherit either", () => {
		const extnValue = sequence(element(0xa0, "0500"), element(0xa1, "0500"));
		expect(decodeExtension("autonomousSysIds-v2", extnValue)).toMatchObject({
			value: { asnum: "inherit", rdi: "inherit" },
			codes: [],
		});
	});

	test("a range from high to low is reported", () => {
		const extnValue = sequence(element(0xa0, sequence(sequence("020105", "020102"))));
		expect(decodeExtension("autonomousSysIds", extnValue)).toMatchObject({
			value: { asnum: [{ min: 5, max: 2 }] },
			problems: [{ code: "x509.range-order", data: { min: 5, max: 2 } }],
		});
	});

	test("what is neither number nor range is left out and reported", () => {
		const extnValue = sequence(element(0xa0, sequence("0500", "020101")));
		expect(decodeExtension("autonomousSysIds", extnValue)).toMatchObject({
			value: { asnum: [{ min: 1, max: 1 }] },
			codes: ["der.unexpected-tag"],
		});
	});
});
