import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension } from "./decode.ts";

describe("extensions of a CRL", () => {
	test.each([
		["020100", "0", []],
		["02020102", "102", []],
		[element(0x02, `7f${"ff".repeat(19)}`), `7F${"FF".repeat(19)}`, []],
		["0201ff", "-1", ["x509.integer-range"]],
		["0200", "", ["der.empty-integer"]],
	])("cRLNumber %s is %s", (extnValue, value, codes) => {
		expect(decodeExtension("cRLNumber", extnValue)).toMatchObject({ value, codes });
	});

	test("deltaCRLIndicator is the number of the base CRL", () => {
		expect(decodeExtension("deltaCRLIndicator", "020129")).toMatchObject({ value: "29", codes: [] });
	});

	test("expiredCertsOnCRL and Microsoft's next publication are times", () => {
		const time = text(0x18, "20260716120000Z");
		expect(decodeExtension("expiredCertsOnCRL", time).value?.iso).toBe("2026-07-16T12:00:00Z");
		expect(decodeExtension("microsoftCRLNextPublish", time).value?.iso).toBe("2026-07-16T12:00:00Z");
		expect(decodeExtension("microsoftCRLNextPublish", text(0x17, "260716120000Z"))).toMatchObject({
			value: { iso: "2026-07-16T12:00:00Z" },
			codes: [],
		});
	});
});

describe("extensions of a CRL entry", () => {
	test.each([
		[0, "unspecified"],
		[1, "keyCompromise"],
		[2, "cACompromise"],
		[3, "affiliationChanged"],
		[4, "superseded"],
		[5, "cessationOfOperation"],
		[6, "certificateHold"],
		[8, "removeFromCRL"],
		[9, "privilegeWithdrawn"],
		[10, "aACompromise"],
	])("reason %i is %s", (number, reason) => {
		expect(decodeExtension("cRLReason", element(0x0a, Uint8Array.of(number)))).toMatchObject({
			value: reason,
			codes: [],
		});
	});

	test.each([7, 11, 127])("reason %i names nothing (RFC 5280 §5.3.1)", (number) => {
		expect(decodeExtension("cRLReason", element(0x0a, Uint8Array.of(number)))).toMatchObject({
			value: undefined,
			problems: [{ code: "x509.unknown-value", data: { field: "cRLReason", value: number } }],
		});
	});

	test("a reason that is an INTEGER is not decoded", () => {
		expect(decodeExtension("cRLReason", "020101")).toMatchObject({ value: undefined, codes: ["der.unexpected-tag"] });
	});

	test("invalidityDate is a GeneralizedTime; a UTCTime is reported and read", () => {
		expect(decodeExtension("invalidityDate", text(0x18, "20260716120000Z"))).toMatchObject({
			value: { iso: "2026-07-16T12:00:00Z" },
			codes: [],
		});
		expect(decodeExtension("invalidityDate", text(0x17, "260716120000Z"))).toMatchObject({
			value: { iso: "2026-07-16T12:00:00Z" },
			problems: [{ code: "der.unexpected-tag", data: { expected: "GeneralizedTime", found: "UTCTime" } }],
		});
		expect(decodeExtension("invalidityDate", "0500")).toMatchObject({
			value: undefined,
			codes: ["der.unexpected-tag"],
		});
	});

	test("certificateIssuer has general names", () => {
		const name = sequence(element(0xa4, sequence(element(0x31, sequence(oid("2.5.4.3"), text(0x0c, "Other CA"))))));
		expect(decodeExtension("certificateIssuer", name)).toMatchObject({
			value: [{ type: "dirName", value: "CN=Other CA" }],
			codes: [],
		});
	});

	test("holdInstructionCode names what to do (RFC 3280 §5.3.2)", () => {
		expect(decodeExtension("holdInstructionCode", oid("1.2.840.10040.2.2"))).toMatchObject({
			value: { name: "holdInstructionCallIssuer" },
			codes: [],
		});
	});
});
