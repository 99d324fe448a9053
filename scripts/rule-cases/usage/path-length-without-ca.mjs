import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a leaf": {
		content: certificatePem(certificate({ change: { basicConstraints: ext.basicConstraints({ pathLen: 0 }) } })),
		expected: ["noCa"],
	},
	"a CA without keyCertSign": {
		content: certificatePem(
			caCertificate(ISSUING, {
				issuer: ROOT,
				change: {
					basicConstraints: ext.basicConstraints({ ca: true, pathLen: 0 }),
					keyUsage: ext.keyUsage(["cRLSign"]),
				},
			}),
		),
		expected: ["noCertSign"],
	},
	"a CA": {
		content: certificatePem(
			caCertificate(ISSUING, {
				issuer: ROOT,
				change: { basicConstraints: ext.basicConstraints({ ca: true, pathLen: 0 }) },
			}),
		),
		expected: "pass",
	},
	"no limit": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })),
		expected: "not-applicable",
	},
};
