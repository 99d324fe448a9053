import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"not critical": {
		content: certificatePem(
			caCertificate(ISSUING, {
				issuer: ROOT,
				change: { basicConstraints: ext.basicConstraints({ ca: true, critical: false }) },
			}),
		),
		expected: ["notCritical"],
	},
	critical: { content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })), expected: "pass" },
	"a leaf": { content: certificatePem(certificate({ change: {} })), expected: "not-applicable" },
};
