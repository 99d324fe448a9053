import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

const CPS = "1.3.6.1.5.5.7.2.1";
const USER_NOTICE = "1.3.6.1.5.5.7.2.2";
const policy = (...qualifiers: Uint8Array[]): Uint8Array =>
	sequence(sequence(oid("2.999.1"), sequence(...qualifiers.map((content) => content))));
const qualifiersOf = (...qualifiers: Uint8Array[]) => {
	const { value, ...rest } = decodeExtension("certificatePolicies", policy(...qualifiers));
	return { qualifiers: value?.[0]?.policyQualifiers, ...rest };
};

describe("certificatePolicies", () => {
	test("names known policies and keeps qualifiers in their order", () => {
		const { value, codes } = extensionFixture("certificate-policies", "certificatePolicies");
		expect(value?.map(({ policyIdentifier }) => policyIdentifier.name ?? policyIdentifier.dotted)).toEqual([
			"domainValidated",
			"anyPolicy",
			"1.3.6.1.4.1.99999.2.1",
		]);
		expect(value?.[0]?.policyQualifiers).toEqual([]);
		expect(value?.[2]?.policyQualifiers).toMatchObject([
			{ type: "cps", uri: "https://pki.example/cps" },
			{ type: "cps", uri: "https://pki.example/cps-2" },
			{
				type: "userNotice",
				noticeRef: { organization: "Example PKI", noticeNumbers: [1, 2, 3] },
				explicitText: "Für Prüfungen nur",
			},
		]);
		expect(codes).toEqual([]);
	});

	test("reads a notice of every DisplayText type, an empty one and an unknown qualifier", () => {
		const { value, codes } = extensionFixture("policy-notice-strings", "certificatePolicies");
		expect(value?.[0]?.policyQualifiers).toMatchObject([
			{ type: "userNotice", explicitText: "visible notice" },
			{ type: "userNotice", explicitText: "bmp notice ü" },
			{ type: "userNotice", explicitText: "ia5 notice" },
			{ type: "userNotice", explicitText: undefined, noticeRef: undefined },
			{ type: "unknown", policyQualifierId: { dotted: "1.3.6.1.4.1.99999.2.4" }, hexValue: "020105" },
		]);
		expect(codes).toEqual([]);
	});

	test("a string type that DisplayText does not have is read and reported", () => {
		const { qualifiers, problems } = qualifiersOf(sequence(oid(USER_NOTICE), sequence(text(0x13, "printable"))));
		expect(qualifiers).toMatchObject([{ explicitText: "printable" }]);
		expect(problems).toMatchObject([
			{
				code: "der.unexpected-tag",
				severity: "warning",
				data: { field: "explicitText", expected: "UTF8String", found: "PrintableString" },
			},
		]);
	});

	test("a CPS pointer that is no string is kept in hex", () => {
		const { qualifiers, codes } = qualifiersOf(sequence(oid(CPS), sequence(text(0x16, "x"))));
		expect(qualifiers).toMatchObject([{ type: "unknown", policyQualifierId: { name: "cps" }, hexValue: "3003160178" }]);
		expect(codes).toEqual(["der.unexpected-tag"]);
	});

	test("a notice number that is negative is left out and reported", () => {
		const reference = sequence(text(0x0c, "PKI"), sequence("020101", "0201ff"));
		const { qualifiers, codes } = qualifiersOf(sequence(oid(USER_NOTICE), sequence(reference)));
		expect(qualifiers).toMatchObject([{ noticeRef: { organization: "PKI", noticeNumbers: [1] } }]);
		expect(codes).toEqual(["x509.integer-range"]);
	});

	test("a notice reference without an organization has none", () => {
		const { qualifiers, codes } = qualifiersOf(sequence(oid(USER_NOTICE), sequence(sequence())));
		expect(qualifiers).toMatchObject([{ type: "userNotice", noticeRef: undefined }]);
		expect(codes).toEqual(["der.missing-element"]);
	});

	test.each([
		["no policy", sequence(), []],
		["no qualifier", policy(), [{ policyQualifiers: [] }]],
	])("%s in its list is reported", (_, extnValue, expected) => {
		const { value, codes } = decodeExtension("certificatePolicies", extnValue);
		expect(value).toMatchObject(expected);
		expect(codes).toEqual(["x509.empty-sequence"]);
	});

	test("a policy without an identifier is left out and the next one kept", () => {
		const { value, codes } = decodeExtension(
			"certificatePolicies",
			sequence(sequence("0500"), sequence(oid("2.5.29.32.0"))),
		);
		expect(value?.map(({ policyIdentifier }) => policyIdentifier.name)).toEqual(["anyPolicy"]);
		expect(codes).toEqual(["der.unexpected-tag"]);
	});

	test("ranges point at each policy and each qualifier", () => {
		const { value } = extensionFixture("certificate-policies", "certificatePolicies");
		const [, , third] = value ?? [];
		expect(third?.policyQualifiers.every(({ range }) => range.start > (third?.range.start ?? 0))).toBe(true);
		expect(third?.policyQualifiers.at(-1)?.range.end).toBe(third?.range.end);
	});
});

describe("policyMappings", () => {
	test("pairs the issuer's policies with the subject's", () => {
		const { value, codes } = extensionFixture("policy-mappings", "policyMappings");
		expect(
			value?.map(({ issuerDomainPolicy, subjectDomainPolicy }) => [
				issuerDomainPolicy.dotted,
				subjectDomainPolicy.dotted,
			]),
		).toEqual([
			["1.3.6.1.4.1.99999.2.1", "1.3.6.1.4.1.99999.2.9"],
			["1.3.6.1.4.1.99999.2.2", "1.3.6.1.4.1.99999.2.8"],
		]);
		expect(codes).toEqual([]);
	});

	test("half a pair is left out and reported", () => {
		const { value, codes } = decodeExtension("policyMappings", sequence(sequence(oid("2.999.1"))));
		expect(value).toEqual([]);
		expect(codes).toEqual(["der.missing-element"]);
	});
});

describe("policyConstraints", () => {
	test("counts certificates", () => {
		expect(extensionFixture("policy-constraints", "policyConstraints")).toEqual({
			value: { requireExplicitPolicy: 2, inhibitPolicyMapping: 0 },
			codes: [],
		});
	});

	test("with one field has only that", () => {
		expect(decodeExtension("policyConstraints", sequence(element(0x81, "00")))).toMatchObject({
			value: { requireExplicitPolicy: undefined, inhibitPolicyMapping: 0 },
			codes: [],
		});
	});

	test("without a field is reported (RFC 5280 §4.2.1.11)", () => {
		expect(decodeExtension("policyConstraints", sequence()).codes).toEqual(["x509.empty-sequence"]);
	});

	test("with a negative count has none and is reported", () => {
		expect(decodeExtension("policyConstraints", sequence(element(0x80, "ff")))).toMatchObject({
			value: { requireExplicitPolicy: undefined },
			problems: [{ code: "x509.integer-range", data: { field: "requireExplicitPolicy", value: "-1" } }],
		});
	});

	test("with an EXPLICIT tag, as some software writes it, is reported", () => {
		expect(decodeExtension("policyConstraints", sequence(element(0xa0, "020100")))).toMatchObject({
			problems: [{ code: "der.unexpected-tag", data: { found: "constructed [0]" } }],
		});
	});
});

describe("inhibitAnyPolicy", () => {
	test("is a number", () => {
		expect(extensionFixture("inhibit-any-policy", "inhibitAnyPolicy")).toEqual({ value: 4, codes: [] });
	});

	test.each([
		["negative", "0201ff", ["x509.integer-range"]],
		["empty", "0200", ["der.empty-integer"]],
		["of 80 bits", "020a7fffffffffffffffffff", ["x509.integer-range"]],
		["no INTEGER", "0500", ["der.unexpected-tag"]],
		["not there", "", ["der.missing-element"]],
	])("that is %s is not decoded", (_, extnValue, codes) => {
		expect(decodeExtension("inhibitAnyPolicy", extnValue)).toMatchObject({ value: undefined, codes });
	});
});
