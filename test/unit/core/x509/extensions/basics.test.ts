import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

describe("basicConstraints", () => {
	test.each([
		["basic-constraints-ca", { ca: true, pathLenConstraint: undefined }, []],
		["basic-constraints-leaf", { ca: false, pathLenConstraint: undefined }, []],
		["basic-constraints-path-length", { ca: true, pathLenConstraint: 3 }, []],
		["basic-constraints-leaf-path-length", { ca: false }, []],
		["basic-constraints-false-encoded", { ca: false }, ["der.default-encoded"]],
		["path-length-negative", { ca: true, pathLenConstraint: undefined }, ["x509.negative-path-length"]],
		["path-length-huge", { ca: true, pathLenConstraint: undefined }, ["x509.integer-range"]],
		["trailing-data-inside", {}, ["der.trailing-data"]],
	])("of %s", (file, value, codes) => {
		const decoded = extensionFixture(file, "basicConstraints");
		expect(decoded.value).toMatchObject(value);
		expect(decoded.codes).toEqual(codes);
	});

	test("a BOOLEAN that is neither 00 nor FF is true, and reported", () => {
		expect(decodeExtension("basicConstraints", sequence("010101"))).toMatchObject({
			value: { ca: true },
			codes: ["der.invalid-boolean"],
		});
		expect(decodeExtension("basicConstraints", sequence("0100")).codes).toContain("der.invalid-boolean");
	});

	test("a path length in the place of cA is read", () => {
		expect(decodeExtension("basicConstraints", sequence("020102"))).toMatchObject({
			value: { ca: false, pathLenConstraint: 2 },
			codes: [],
		});
	});
});

describe("an integer that its field does not allow is shown", () => {
	test.each([
		["in decimal where it is short", "80000000", "-2147483648"],
		["in hexadecimal where it is longer", "ff00000000", "-0x100000000"],
		["without the octet for its sign", "00ffffffffffffffff", "0xFFFFFFFFFFFFFFFF"],
		["in part where it is long", `7f${"00".repeat(40)}`, `0x7f${"00".repeat(19)}…`],
	])("%s", (_, content, value) => {
		const { problems } = decodeExtension("basicConstraints", sequence(element(0x02, content)));
		expect(problems).toMatchObject([{ data: { field: "pathLenConstraint", value } }]);
	});
});

describe("keyUsage", () => {
	test.each([
		[
			"key-usage-all",
			[
				"digitalSignature",
				"contentCommitment",
				"keyEncipherment",
				"dataEncipherment",
				"keyAgreement",
				"keyCertSign",
				"cRLSign",
				"encipherOnly",
				"decipherOnly",
			],
			[],
		],
		["key-usage-decipher-only", ["keyAgreement", "decipherOnly"], []],
		["key-usage-padded", ["digitalSignature"], ["der.non-minimal-bit-list"]],
		["key-usage-empty", [], []],
	])("of %s", (file, value, codes) => {
		expect(extensionFixture(file, "keyUsage")).toEqual({ value, codes });
	});

	test("a bit without a name is left out", () => {
		expect(decodeExtension("keyUsage", "0303 048010").value).toEqual(["digitalSignature"]);
	});
});

describe("extKeyUsage", () => {
	test("names what is known and gives the rest in dots", () => {
		const { value, codes } = extensionFixture("extended-key-usage-all", "extKeyUsage");
		const names = value?.map(({ name, dotted }) => name ?? dotted) ?? [];
		expect(names.slice(0, 3)).toEqual(["serverAuth", "clientAuth", "codeSigning"]);
		expect(names).toContain("anyExtendedKeyUsage");
		expect(names.at(-1)).toMatch(/^1\.3\.6\.1\.4\.1\.99999\./);
		expect(codes).toEqual([]);
	});

	test("an empty list is reported, and one with something else in it is read up to there", () => {
		expect(decodeExtension("extKeyUsage", sequence())).toMatchObject({ value: [], codes: ["x509.empty-sequence"] });
		expect(decodeExtension("extKeyUsage", sequence(oid("1.3.6.1.5.5.7.3.1"), "0500", oid("2.999.1")))).toMatchObject({
			value: [{ name: "serverAuth" }],
			codes: ["der.unexpected-tag"],
		});
	});
});

describe("key identifiers", () => {
	test("of the subject are hex", () => {
		expect(extensionFixture("subject-key-identifier", "subjectKeyIdentifier").value).toMatch(/^[0-9a-f]{40}$/);
		expect(extensionFixture("subject-key-identifier-short", "subjectKeyIdentifier").value).toMatch(/^[0-9a-f]{8}$/);
	});

	test.each([
		[
			"authority-key-identifier-all",
			{
				keyIdentifier: expect.stringMatching(/^[0-9a-f]{40}$/),
				authorityCertIssuer: [{ type: "dirName" }],
				authorityCertSerialNumber: expect.stringMatching(/^[0-9A-F]+$/),
			},
		],
		["authority-key-identifier-key", { authorityCertIssuer: [], authorityCertSerialNumber: undefined }],
		["authority-key-identifier-issuer", { keyIdentifier: undefined, authorityCertIssuer: [{ type: "dirName" }] }],
		[
			"authority-key-identifier-empty",
			{ keyIdentifier: undefined, authorityCertIssuer: [], authorityCertSerialNumber: undefined },
		],
	])("of %s", (file, value) => {
		const decoded = extensionFixture(file, "authorityKeyIdentifier");
		expect(decoded.value).toMatchObject(value);
		expect(decoded.codes).toEqual([]);
	});

	test("a field that AuthorityKeyIdentifier does not have is reported with its tag's name", () => {
		expect(decodeExtension("authorityKeyIdentifier", sequence("0402abcd", element(0x80, "01")))).toMatchObject({
			value: { keyIdentifier: "01" },
			problems: [{ code: "der.unexpected-tag", data: { expected: "[0]…[2]", found: "OCTET STRING" } }],
		});
	});

	test("a serial number can be negative", () => {
		expect(
			decodeExtension("authorityKeyIdentifier", sequence(element(0x82, "ff"))).value?.authorityCertSerialNumber,
		).toBe("-1");
	});
});

describe("extensions that are there or not", () => {
	test.each([
		["ct-poison", "precertificatePoison"],
		["ocsp-no-check", "ocspNoCheck"],
		["no-rev-avail", "noRevAvail"],
		["delegation-usage", "delegationUsage"],
	] as const)("%s", (file, name) => {
		expect(extensionFixture(file, name)).toEqual({ value: true, codes: [] });
	});

	test.each([
		["a NULL with content", "0501 00", true, ["der.trailing-data"]],
		["octets behind the NULL", "0500 00", true, ["der.trailing-data"]],
		["nothing", "", undefined, ["der.missing-element"]],
		["something else", "0101ff", undefined, ["der.unexpected-tag"]],
	])("with %s in their value are reported", (_, extnValue, value, codes) => {
		expect(decodeExtension("ocspNoCheck", extnValue)).toMatchObject({ value, codes });
	});
});

describe("tlsFeature", () => {
	test("names status_request, which is must-staple (RFC 7633)", () => {
		expect(extensionFixture("tls-feature", "tlsFeature")).toMatchObject({
			value: [
				{ number: 5, name: "status_request" },
				{ number: 17, name: "status_request_v2" },
			],
			codes: [],
		});
		expect(extensionFixture("tls-feature-unknown", "tlsFeature").value).toMatchObject([
			{ number: 5 },
			{ number: 4711, name: undefined },
		]);
	});

	test("a negative number is left out and reported", () => {
		expect(decodeExtension("tlsFeature", sequence("0201ff", "020105"))).toMatchObject({
			value: [{ number: 5 }],
			codes: ["x509.integer-range"],
		});
	});
});

describe("privateKeyUsagePeriod", () => {
	test("has two times", () => {
		const { value, codes } = extensionFixture("private-key-usage-period", "privateKeyUsagePeriod");
		expect([value?.notBefore?.iso, value?.notAfter?.iso]).toEqual(["2026-07-16T12:00:00Z", "2026-10-16T12:00:00Z"]);
		expect(codes).toEqual([]);
	});

	test("can have one", () => {
		expect(decodeExtension("privateKeyUsagePeriod", sequence(text(0x81, "20261016120000Z"))).value).toMatchObject({
			notBefore: undefined,
			notAfter: { iso: "2026-10-16T12:00:00Z" },
		});
	});
});

describe("subjectDirectoryAttributes", () => {
	test("gives strings and times as text", () => {
		const { value, codes } = extensionFixture("subject-directory-attributes", "subjectDirectoryAttributes");
		expect(value?.map(({ type, values }) => [type.name, ...values.map((each) => each.text)])).toEqual([
			["countryOfCitizenship", "NL"],
			["dateOfBirth", "1990-01-01T12:00:00Z"],
		]);
		expect(codes).toEqual([]);
	});

	test("gives identifiers by name and anything else in hex", () => {
		const values = element(0x31, oid("2.5.29.32.0"), "020105");
		expect(decodeExtension("subjectDirectoryAttributes", sequence(sequence(oid("2.999.1"), values)))).toMatchObject({
			value: [{ values: [{ text: "anyPolicy" }, { text: undefined, hexValue: "020105" }] }],
			codes: [],
		});
	});
});

test("proxyCertInfo has a path length and a policy (RFC 3820 §3.8)", () => {
	expect(extensionFixture("proxy-certificate", "proxyCertInfo").value).toMatchObject({
		pCPathLenConstraint: 1,
		policyLanguage: { name: "inheritAll" },
		policy: undefined,
	});
	expect(decodeExtension("proxyCertInfo", sequence(sequence(oid("2.999.1"), "0402abcd")))).toMatchObject({
		value: { pCPathLenConstraint: undefined, policy: "abcd" },
		codes: [],
	});
});
