import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"none in public": {
		content: certificatePem(certificate({ change: { extKeyUsage: undefined } })),
		expected: ["forbidden"],
		profile: "publicTls",
	},
	"none in mutual TLS": {
		content: certificatePem(certificate({ change: { extKeyUsage: undefined } })),
		expected: ["open"],
		profile: "mtlsServer",
	},
	serverAuth: { content: certificatePem(certificate({ change: {} })), expected: "pass", profile: "publicTls" },
	"none in a private PKI": {
		content: certificatePem(certificate({ change: { extKeyUsage: undefined } })),
		expected: "not-applicable",
	},
	"a CA": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: {} })),
		expected: "not-applicable",
		profile: "publicTls",
	},
};
