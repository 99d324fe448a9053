import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"CRLs alone": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { keyUsage: ext.keyUsage(["cRLSign"]) } })),
		expected: ["missing"],
	},
	"no keyUsage": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { keyUsage: undefined } })),
		expected: ["absent"],
	},
	"a CA that may": { content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })), expected: "pass" },
	"a leaf": { content: certificatePem(certificate({ change: {} })), expected: "not-applicable" },
};
