import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

const names = (file: string) => {
	const { value, codes } = extensionFixture(file, "subjectAltName");
	return { names: value?.map(({ type, value: name }) => `${type} ${name}`), codes };
};
const address = (hex: string): string | undefined =>
	decodeExtension("subjectAltName", sequence(element(0x87, hex))).value?.[0]?.value;

describe("general names", () => {
	test("of every usual kind", () => {
		expect(names("subject-alt-names")).toEqual({
			names: [
				"dns api.orders.example",
				"dns *.orders.example",
				"dns xn--zrich-kva.example",
				"ip 192.0.2.17",
				"ip 2001:db8::1:0:0:17",
				"ip ::ffff:192.0.2.17",
				"uri https://orders.example/service?x=1",
				"email pki@orders.example",
				"rid 1.3.6.1.4.1.99999.1",
				"dirName CN=orders directory name,O=Example Orders,C=NL",
				"otherName svc-orders@corp.example",
				expect.stringMatching(/^otherName zo/),
			],
			codes: [],
		});
	});

	test("of all nine kinds, x400Address and ediPartyName in hex", () => {
		const { names: all, codes } = names("general-names-all-nine");
		expect(all?.map((name) => name.split(" ")[0])).toEqual([
			"otherName",
			"email",
			"dns",
			"x400",
			"dirName",
			"edi",
			"uri",
			"ip",
			"rid",
		]);
		expect(codes).toEqual([]);
	});

	test("otherNames are told by their identifier and shown as text where they are", () => {
		const { value } = extensionFixture("other-names", "subjectAltName");
		expect(
			value?.map((name) => (name.type === "otherName" ? `${name.oid.name} ${name.value}` : name.type)).slice(0, 4),
		).toEqual([
			"userPrincipalName ada@corp.example",
			"smtpUTF8Mailbox zoë@bücher.example",
			"dnsSRV _xmpp-server.im.example",
			"xmppAddr romeo@im.example",
		]);
		expect(value?.slice(4).every((name) => /^#[0-9a-f]+$/.test(name.value))).toBe(true);
	});

	test("a SPIFFE ID is a URI", () => {
		expect(names("spiffe").names).toEqual(["uri spiffe://prod.example/ns/orders/sa/api"]);
	});

	test("text that attacks what shows it comes back as it stands", () => {
		const { names: all, codes } = names("subject-alt-names-hostile");
		expect(all?.slice(0, 4)).toEqual([
			"dns good.example\u0000.evil.example",
			"dns a.example\nDNS:b.example",
			"dns <img src=x onerror=alert(1)>",
			"dns bücher.example",
		]);
		expect(codes).toEqual(["der.invalid-character"]);
	});

	test("300 of them are all there", () => {
		expect(names("subject-alt-names-many").names).toHaveLength(300);
	});

	test("none at all is reported", () => {
		expect(names("subject-alt-names-empty")).toEqual({ names: [], codes: ["x509.empty-sequence"] });
	});

	test("one that is no general name is reported, and those beside it are kept", () => {
		const decoded = decodeExtension("subjectAltName", sequence(text(0x82, "a"), element(0x89, "00"), text(0x82, "b")));
		expect(decoded.value?.map(({ type }) => type)).toEqual(["dns", "unknown", "dns"]);
		expect(decoded.problems).toMatchObject([
			{ data: { field: "GeneralName", expected: "[0]…[8]", found: "primitive [9]" } },
		]);
	});

	test.each([
		["an otherName without type", element(0xa0), ["der.missing-element"]],
		["an otherName without value", element(0xa0, oid("2.999.1")), ["der.missing-element"]],
		["an otherName of an empty value", element(0xa0, oid("2.999.1"), element(0xa0)), []],
		["a directory name that is none", element(0xa4, element(0x31)), ["der.unexpected-tag"]],
	])("%s is kept and reported", (_, name, codes) => {
		const decoded = decodeExtension("subjectAltName", sequence(name));
		expect(decoded.value).toHaveLength(1);
		expect(decoded.codes).toEqual(codes);
	});

	test("issuerAltName has the same form", () => {
		expect(extensionFixture("issuer-alt-name", "issuerAltName").value).toMatchObject([
			{ type: "uri", value: "https://pki.example/" },
			{ type: "email", value: "pki@orders.example" },
		]);
	});
});

describe("addresses", () => {
	test.each([
		["c0000211", "192.0.2.17"],
		["00000000000000000000000000000000", "::"],
		["00000000000000000000000000000001", "::1"],
		["20010db8000000000000000000000000", "2001:db8::"],
		["20010db8000000010000000000000001", "2001:db8:0:1::1"],
		["20010db8000000000001000000000001", "2001:db8::1:0:0:1"],
		["20010db8000100010001000100010000", "2001:db8:1:1:1:1:1:0"],
		["20010db8aaaabbbbccccddddeeeeffff", "2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff"],
		["00010000000000000000000000000000", "1::"],
		["00000001000000000000000000000000", "0:1::"],
		["00010002000300040005000600000000", "1:2:3:4:5:6::"],
		["00000000000000000000ffff00000000", "::ffff:0.0.0.0"],
		["00000000000000000000fffec0000211", "::fffe:c000:211"],
	])("%s is %s (RFC 5952)", (hex, expected) => {
		expect(address(hex)).toBe(expected);
	});

	test("of a wrong length are shown in hex and reported", () => {
		const { value, codes } = extensionFixture("ip-addresses-odd", "subjectAltName");
		expect(value?.map((name) => name.value)).toContain("#0a0000");
		expect(codes).toEqual(Array(4).fill("x509.ip-address-length"));
	});
});
