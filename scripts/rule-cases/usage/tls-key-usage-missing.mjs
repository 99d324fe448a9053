import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"keyEncipherment alone": {
		content: certificatePem(certificate({ change: { keyUsage: ext.keyUsage(["keyEncipherment"]) } })),
		expected: ["noSignature"],
	},
	digitalSignature: { content: certificatePem(certificate({ change: {} })), expected: "pass" },
	"no keyUsage": { content: certificatePem(certificate({ change: { keyUsage: undefined } })), expected: "pass" },
	"a CA": { content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })), expected: "not-applicable" },
	"a certificate for e-mail": {
		content: certificatePem(
			certificate({
				change: { extKeyUsage: ext.extKeyUsage(["emailProtection"]), keyUsage: ext.keyUsage(["keyEncipherment"]) },
			}),
		),
		expected: "not-applicable",
	},
};
