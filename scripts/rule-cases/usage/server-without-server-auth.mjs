import { certificate, certificatePem, ext } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"clientAuth alone": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["clientAuth"]) } })),
		expected: ["missing"],
		profile: "mtlsServer",
	},
	both: {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["serverAuth", "clientAuth"]) } })),
		expected: "pass",
		profile: "mtlsServer",
	},
	"any purpose": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["any"]) } })),
		expected: "pass",
		profile: "mtlsServer",
	},
	"no extKeyUsage": {
		content: certificatePem(certificate({ change: { extKeyUsage: undefined } })),
		expected: "not-applicable",
		profile: "mtlsServer",
	},
};
