import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"keyCertSign without CA": {
		content: certificatePem(certificate({ change: { keyUsage: ext.keyUsage(["keyCertSign"]) } })),
		expected: ["signsCertificates"],
	},
	"a root of version 1": {
		content: certificatePem(
			certificate({ version: undefined, issuer: ROOT, key: ROOT.key, subject: ROOT.subject, extensions: [] }),
		),
		expected: ["oldRoot"],
	},
	"a leaf": { content: certificatePem(certificate({ change: {} })), expected: "pass" },
	"a CA": { content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })), expected: "not-applicable" },
};
