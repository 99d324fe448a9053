import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"in a private PKI": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["any"]) } })),
		expected: ["any"],
	},
	"in public": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["serverAuth", "any"]) } })),
		expected: ["forbidden"],
		profile: "publicTls",
	},
	serverAuth: { content: certificatePem(certificate({ change: {} })), expected: "pass" },
	"a CA": {
		content: certificatePem(
			caCertificate(ISSUING, { issuer: ROOT, change: { extKeyUsage: ext.extKeyUsage(["any"]) } }),
		),
		expected: "not-applicable",
	},
};
