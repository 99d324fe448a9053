import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

describe("Microsoft", () => {
	test("a version 1 template is a name", () => {
		expect(extensionFixture("microsoft-template-v1", "microsoftCertificateTemplateName").value).toBe(
			"DomainController",
		);
	});

	test("the CA version holds the indexes of its certificate and of its key", () => {
		expect(extensionFixture("microsoft-template-v1", "microsoftCAVersion").value).toEqual({
			certificateIndex: 2,
			keyIndex: 1,
		});
		expect(decodeExtension("microsoftCAVersion", "020100").value).toEqual({ certificateIndex: 0, keyIndex: 0 });
		expect(decodeExtension("microsoftCAVersion", "0205 00ffff0003").value).toEqual({
			certificateIndex: 3,
			keyIndex: 0xffff,
		});
	});

	test("a later template is an identifier and two versions", () => {
		expect(extensionFixture("microsoft-template-v2", "microsoftCertificateTemplate").value).toMatchObject({
			templateID: { dotted: "1.3.6.1.4.1.311.21.8.1234567.7654321.1.2.3" },
			templateMajorVersion: 100,
			templateMinorVersion: 7,
		});
		expect(decodeExtension("microsoftCertificateTemplate", sequence(oid("2.999.1")))).toMatchObject({
			value: { templateMajorVersion: undefined, templateMinorVersion: undefined },
			codes: [],
		});
	});

	test("application policies are read as policies", () => {
		const { value } = extensionFixture("microsoft-template-v2", "microsoftApplicationPolicies");
		expect(value?.map(({ policyIdentifier }) => policyIdentifier.name)).toEqual([
			"clientAuth",
			"microsoftSmartcardLogon",
		]);
	});

	test("the hash of the CA's previous certificate is hex", () => {
		expect(extensionFixture("microsoft-template-v2", "microsoftPreviousCertHash").value).toBe("ab".repeat(20));
	});

	test("the account's SID is text", () => {
		expect(extensionFixture("microsoft-template-v2", "microsoftNtdsSecurity").value).toMatchObject({
			typeId: { name: "microsoftNtdsObjectSid" },
			sid: "S-1-5-21-1004336348-1177238915-682003330-512",
		});
		expect(decodeExtension("microsoftNtdsSecurity", sequence(element(0xa0, oid("2.999.1"))))).toMatchObject({
			value: undefined,
			codes: ["der.missing-element"],
		});
	});
});

describe("Netscape", () => {
	test("types, comment and addresses are read", () => {
		const { value, codes } = extensionFixture("netscape", "netscapeCertType");
		expect(value).toEqual(["sslClient", "sslServer", "smime", "objectSigning", "sslCA", "smimeCA", "objectSigningCA"]);
		expect(extensionFixture("netscape", "netscapeComment").value).toBe("OpenSSL <b>generated</b> certificate");
		expect(extensionFixture("netscape", "netscapeBaseUrl").value).toBe("https://pki.example/");
		expect(extensionFixture("netscape", "netscapeRevocationUrl").value).toBe("https://pki.example/revoked?");
		expect(extensionFixture("netscape", "netscapeCaPolicyUrl").value).toBe("https://pki.example/policy");
		expect(extensionFixture("netscape", "netscapeSslServerName").value).toBe("www.orders.example");
		expect(codes).toEqual([]);
	});

	test("a comment of another string type is read and reported", () => {
		expect(decodeExtension("netscapeComment", text(0x0c, "ü"))).toMatchObject({
			value: "ü",
			problems: [
				{ code: "der.unexpected-tag", severity: "warning", data: { expected: "IA5String", found: "UTF8String" } },
			],
		});
	});

	test("a comment that is no string is not decoded", () => {
		expect(decodeExtension("netscapeComment", "0500")).toMatchObject({
			value: undefined,
			codes: ["der.unexpected-tag"],
		});
		expect(decodeExtension("netscapeComment", "")).toMatchObject({ value: undefined, codes: ["der.missing-element"] });
	});
});

describe("the CA/Browser Forum", () => {
	test("says where an organisation is registered", () => {
		expect(extensionFixture("organization-identifier", "cabfOrganizationIdentifier")).toEqual({
			value: {
				registrationSchemeIdentifier: "NTR",
				registrationCountry: "NL",
				registrationStateOrProvince: undefined,
				registrationReference: "12345678",
			},
			codes: [],
		});
	});

	test("says the state as well", () => {
		const extnValue = sequence(text(0x13, "NTR"), text(0x13, "US"), text(0x80, "CA"), text(0x0c, "0000"));
		expect(decodeExtension("cabfOrganizationIdentifier", extnValue)).toMatchObject({
			value: { registrationStateOrProvince: "CA", registrationReference: "0000" },
			codes: [],
		});
	});

	test.each([sequence(), sequence(text(0x13, "NTR")), sequence(text(0x13, "NTR"), text(0x13, "NL"))])(
		"without all of its fields it is not decoded",
		(extnValue) => {
			expect(decodeExtension("cabfOrganizationIdentifier", extnValue)).toMatchObject({
				value: undefined,
				codes: ["der.missing-element"],
			});
		},
	);

	test("the key of an onion service is a hash", () => {
		const extnValue = sequence(
			sequence(text(0x0c, "https://x.onion"), sequence(oid("2.16.840.1.101.3.4.2.1"), "0500"), "0303 00aabb"),
		);
		expect(decodeExtension("torServiceDescriptor", extnValue)).toMatchObject({
			value: [
				{ onionURI: "https://x.onion", algorithm: { algorithm: { name: "sha256" } }, subjectPublicKeyHash: "aabb" },
			],
			codes: [],
		});
	});
});

describe("others", () => {
	test("Adobe names a time stamping server", () => {
		expect(
			decodeExtension("adobeTimestamp", sequence("020101", text(0x86, "http://tsa.example"), "0101ff")),
		).toMatchObject({
			value: { version: 1, location: { type: "uri", value: "http://tsa.example" }, requiresAuth: true },
			codes: [],
		});
		expect(decodeExtension("adobeTimestamp", sequence("020101"))).toMatchObject({
			value: undefined,
			codes: ["der.missing-element"],
		});
		expect(decodeExtension("adobeArchiveRevInfo", sequence("020101"))).toMatchObject({ value: 1, codes: [] });
	});

	test("an LEI and a role are strings", () => {
		expect(decodeExtension("leiCode", text(0x13, "AMAYE00KEXVSZVUEBP67")).value).toBe("AMAYE00KEXVSZVUEBP67");
		expect(decodeExtension("leiRole", text(0x13, "CEO")).value).toBe("CEO");
	});

	test("signing tools are named", () => {
		expect(decodeExtension("subjectSignTool", text(0x0c, "КриптоПро")).value).toBe("КриптоПро");
		expect(decodeExtension("issuerSignTool", sequence(text(0x0c, "a"), text(0x0c, "b")))).toMatchObject({
			value: ["a", "b"],
			codes: [],
		});
	});

	test("Entrust tells its version and flags", () => {
		expect(decodeExtension("entrustVersInfo", sequence(text(0x1b, "V4.0"), "0302 05a0"))).toMatchObject({
			value: { entrustVers: "V4.0", entrustVersInfoFlags: ["keyUpdateAllowed", "pKIXCertificate"] },
			codes: [],
		});
	});

	test("S/MIME capabilities have parameters or none (RFC 8551 §2.5.2)", () => {
		const extnValue = sequence(
			sequence(oid("2.16.840.1.101.3.4.1.42")),
			sequence(oid("1.2.840.113549.3.2"), "02020080"),
		);
		expect(decodeExtension("smimeCapabilities", extnValue)).toMatchObject({
			value: [
				{ capabilityID: { name: "AES-256-CBC" }, parameters: undefined },
				{ capabilityID: { name: "RC2-CBC" }, parameters: "02020080" },
			],
			codes: [],
		});
	});
});
