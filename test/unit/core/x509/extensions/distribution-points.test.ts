import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

const uri = (value: string): Uint8Array => text(0x86, value);
const fullName = (...names: Uint8Array[]): Uint8Array => element(0xa0, element(0xa0, ...names));

describe("cRLDistributionPoints", () => {
	test("has a full name of each point", () => {
		const { value, codes } = extensionFixture("crl-distribution-points", "cRLDistributionPoints");
		expect(value).toMatchObject([
			{
				distributionPoint: { fullName: [{ type: "uri", value: "http://crl.example/a.crl" }] },
				reasons: undefined,
				cRLIssuer: [],
			},
			{ distributionPoint: { fullName: [{ type: "uri", value: "http://crl.example/b.crl" }] } },
		]);
		expect(codes).toEqual([]);
	});

	test("has reasons, the CRL's issuer and a relative name", () => {
		const { value, codes } = extensionFixture("crl-distribution-points-full", "cRLDistributionPoints");
		expect(value).toMatchObject([
			{ reasons: ["keyCompromise", "cACompromise"], cRLIssuer: [{ value: "CN=CRL signer,O=Example PKI,C=NL" }] },
			{
				distributionPoint: { fullName: [], nameRelativeToCRLIssuer: [{ type: { name: "CN" }, text: "partition 7" }] },
			},
		]);
		expect(codes).toEqual([]);
	});

	test.each([
		[
			"01 7e",
			["keyCompromise", "cACompromise", "affiliationChanged", "superseded", "cessationOfOperation", "certificateHold"],
		],
		["07 0180", ["privilegeWithdrawn", "aACompromise"]],
		["07 80", ["unused"]],
	])("reason bits %s are %j", (bits, reasons) => {
		const { value, codes } = decodeExtension(
			"cRLDistributionPoints",
			sequence(sequence(fullName(uri("u")), element(0x81, bits))),
		);
		expect(value?.[0]?.reasons).toEqual(reasons);
		expect(codes).toEqual([]);
	});

	test("several names of one point stay together", () => {
		const { value } = decodeExtension(
			"cRLDistributionPoints",
			sequence(sequence(fullName(uri("ldap:"), uri("http:")))),
		);
		expect(value).toHaveLength(1);
		expect(value?.[0]?.distributionPoint?.fullName.map((name) => name.value)).toEqual(["ldap:", "http:"]);
	});

	test.each([
		["no point", sequence(), 0],
		["no name", sequence(sequence(fullName())), 1],
		["an empty name", sequence(sequence(element(0xa0))), 1],
		["no issuer in its list", sequence(sequence(fullName(uri("u")), element(0xa2))), 1],
	])("%s is reported", (_, extnValue, points) => {
		const { value, codes } = decodeExtension("cRLDistributionPoints", extnValue);
		expect(value).toHaveLength(points);
		expect(codes).toEqual(["x509.empty-sequence"]);
	});

	test("a name that forgets its inner tag is reported, and the point kept", () => {
		const { value, problems } = decodeExtension(
			"cRLDistributionPoints",
			sequence(sequence(element(0xa0, uri("http://crl.example")))),
		);
		expect(value).toMatchObject([{ distributionPoint: undefined }]);
		expect(problems).toMatchObject([
			{ code: "der.unexpected-tag", data: { field: "distributionPoint", found: "primitive [6]" } },
		]);
	});

	test("an unknown field of a point is reported", () => {
		expect(decodeExtension("cRLDistributionPoints", sequence(sequence(element(0x83, "00")))).codes).toEqual([
			"der.unexpected-tag",
		]);
	});
});

test("freshestCRL has the same form", () => {
	const { value, codes } = extensionFixture("freshest-crl", "freshestCRL");
	expect(value).toMatchObject([{ distributionPoint: { fullName: [{ value: "http://crl.example/delta.crl" }] } }]);
	expect(codes).toEqual([]);
});

describe("issuingDistributionPoint", () => {
	test("has every flag, a name and reasons", () => {
		const extnValue = sequence(
			fullName(uri("http://crl.example")),
			element(0x81, "ff"),
			element(0x82, "ff"),
			element(0x83, "06 40"),
			element(0x84, "ff"),
			element(0x85, "ff"),
		);
		expect(decodeExtension("issuingDistributionPoint", extnValue)).toMatchObject({
			value: {
				distributionPoint: { fullName: [{ value: "http://crl.example" }] },
				onlyContainsUserCerts: true,
				onlyContainsCACerts: true,
				onlySomeReasons: ["keyCompromise"],
				indirectCRL: true,
				onlyContainsAttributeCerts: true,
			},
			codes: [],
		});
	});

	test("without fields says nothing, and that is allowed by its grammar", () => {
		expect(decodeExtension("issuingDistributionPoint", sequence())).toMatchObject({
			value: {
				distributionPoint: undefined,
				onlyContainsUserCerts: false,
				indirectCRL: false,
				onlySomeReasons: undefined,
			},
			codes: [],
		});
	});

	test("a flag that is FALSE is the default, which DER leaves out", () => {
		expect(decodeExtension("issuingDistributionPoint", sequence(element(0x84, "00")))).toMatchObject({
			value: { indirectCRL: false },
			codes: ["der.default-encoded"],
		});
	});
});

describe("authorityInfoAccess and subjectInfoAccess", () => {
	test("pair a method with a location", () => {
		const { value, codes } = extensionFixture("authority-information-access", "authorityInfoAccess");
		expect(value?.map(({ accessMethod, accessLocation }) => `${accessMethod.name} ${accessLocation.value}`)).toEqual([
			"ocsp http://ocsp.example",
			"ocsp http://ocsp-2.example",
			"caIssuers http://pki.example/issuing.der",
		]);
		expect(codes).toEqual([]);
		expect(extensionFixture("subject-information-access", "subjectInfoAccess").value).toMatchObject([
			{ accessMethod: { name: "caRepository" }, accessLocation: { value: "http://pki.example/repository" } },
			{ accessMethod: { name: "timeStampingAccess" }, accessLocation: { value: "http://tsa.example" } },
		]);
	});

	test("a method without a location is left out and the next pair kept", () => {
		const { value, codes } = decodeExtension(
			"authorityInfoAccess",
			sequence(sequence(oid("1.3.6.1.5.5.7.48.1")), sequence(oid("2.999.1"), text(0x82, "host"))),
		);
		expect(value).toMatchObject([
			{ accessMethod: { dotted: "2.999.1" }, accessLocation: { type: "dns", value: "host" } },
		]);
		expect(codes).toEqual(["der.missing-element"]);
	});

	test("an empty list is reported", () => {
		expect(decodeExtension("subjectInfoAccess", sequence())).toMatchObject({
			value: [],
			codes: ["x509.empty-sequence"],
		});
	});
});
