import { caCertificate, certificate, certificatePem, ISSUING, name, ROOT } from "../kit.mjs";
import { POLICY, withPolicies } from "../policies.mjs";

const ca = (/** @type {Buffer} */ subject) => certificatePem(caCertificate({ ...ISSUING, subject }, { issuer: ROOT }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a common name": {
		content: withPolicies([POLICY.DV], { subject: name(["CN", "api.example"]) }),
		profile: "publicTls",
		expected: ["commonName"],
	},
	"a unit and an organization with a validated domain": {
		content: withPolicies([POLICY.DV], { subject: name(["O", "Example"], ["OU", "IT"]) }),
		profile: "publicTls",
		expected: ["unknown", "organizationalUnit"],
	},
	"a validated organization without one": {
		content: withPolicies([POLICY.OV], { subject: name(["C", "NL"]) }),
		profile: "publicTls",
		expected: ["organizationMissing"],
	},
	"a CA without a common name and with a serial number": {
		content: ca(name(["C", "NL"], ["O", "Example"], ["serialNumber", "1"])),
		profile: "publicTls",
		expected: ["caUnknown", "caCommonNameMissing"],
	},
	"a person's name with a validated organization": {
		content: withPolicies([POLICY.OV], { subject: name(["C", "NL"], ["O", "Example"], ["SN", "Jansen"]) }),
		profile: "publicTls",
		expected: ["unknown"],
	},
	"a validated organization": {
		content: withPolicies([POLICY.OV], { subject: name(["C", "NL"], ["L", "Utrecht"], ["O", "Example"]) }),
		profile: "publicTls",
		expected: "pass",
	},
	"issued before the requirement": {
		content: withPolicies([POLICY.DV], { notBefore: "2023-09-01T00:00:00Z", notAfter: "2023-12-01T00:00:00Z" }),
		profile: "publicTls",
		expected: "not-effective",
	},
	"no policy": { content: certificatePem(certificate()), profile: "publicTls", expected: "not-applicable" },
};
