import { certificate, certificatePem, ext } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const both = { extKeyUsage: ext.extKeyUsage(["serverAuth", "clientAuth"]) };

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"issued before the day": { content: certificatePem(certificate({ change: both })), profile, expected: ["ending"] },
	"issued after it": {
		content: certificatePem(
			certificate({ change: both, notBefore: "2027-04-01T00:00:00Z", notAfter: "2027-06-01T00:00:00Z" }),
		),
		profile,
		at: "2027-05-01T00:00:00Z",
		expected: ["forbidden"],
	},
	"a server alone": { content: certificatePem(certificate()), profile, expected: "pass" },
	"a PKI of one's own": { content: certificatePem(certificate({ change: both })), expected: "not-applicable" },
};
