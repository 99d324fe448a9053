import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	none: {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { subjectKeyIdentifier: undefined } })),
		expected: ["none"],
	},
	one: { content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })), expected: "pass" },
	"a leaf, which needs none": {
		content: certificatePem(certificate({ change: { subjectKeyIdentifier: undefined } })),
		expected: "not-applicable",
	},
};
