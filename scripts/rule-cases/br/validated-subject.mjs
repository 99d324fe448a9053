import { oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, name, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const POLICY = { DV: "2.23.140.1.2.1", OV: "2.23.140.1.2.2", IV: "2.23.140.1.2.3" };
const leaf = (
	/** @type {keyof typeof POLICY} */ validation,
	/** @type {[string, string][]} */ attributes,
	/** @type {object} */ dates = {},
) =>
	certificatePem(
		certificate({
			subject: name(...attributes),
			change: { certificatePolicies: ext.of("2.5.29.32", seq(seq(oid(POLICY[validation])))) },
			...dates,
		}),
	);
const in2020 = { notBefore: "2020-01-01T00:00:00Z", notAfter: "2020-12-01T00:00:00Z" };
const in2011 = { notBefore: "2011-01-01T00:00:00Z", notAfter: "2011-12-01T00:00:00Z" };

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an organization of nowhere": {
		content: leaf("OV", [["O", "Example"]]),
		profile,
		expected: ["countryMissing", "placeMissing"],
	},
	"a person without a surname": {
		content: leaf("IV", [
			["C", "NL"],
			["L", "Utrecht"],
			["GN", "Kim"],
		]),
		profile,
		expected: ["personMissing"],
	},
	"a person whom nobody checked": {
		content: leaf("OV", [
			["C", "NL"],
			["L", "Utrecht"],
			["GN", "Kim"],
			["SN", "Example"],
		]),
		profile,
		expected: ["policyMissing"],
	},
	"an organization whose domain alone was checked": {
		content: leaf(
			"DV",
			[
				["C", "NL"],
				["L", "Utrecht"],
				["O", "Example"],
			],
			in2020,
		),
		profile,
		expected: ["unchecked", "unchecked"],
	},
	"an organization and its place": {
		content: leaf("OV", [
			["C", "NL"],
			["L", "Utrecht"],
			["O", "Example"],
		]),
		profile,
		expected: "pass",
	},
	"before the clause": { content: leaf("OV", [["O", "Example"]], in2011), profile, expected: "not-effective" },
	"a CA": { content: certificatePem(caCertificate(ROOT)), profile, expected: "not-applicable" },
	"an OCSP responder": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["ocspSigning"]) } })),
		profile,
		expected: "not-applicable",
	},
};
