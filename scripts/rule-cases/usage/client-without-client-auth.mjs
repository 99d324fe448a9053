import { certificate, certificatePem, ext } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"serverAuth alone": {
		content: certificatePem(certificate({ change: {} })),
		expected: ["missing"],
		profile: "mtlsClient",
	},
	clientAuth: {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["clientAuth"]) } })),
		expected: "pass",
		profile: "mtlsClient",
	},
	"the other side": {
		content: certificatePem(certificate({ change: {} })),
		expected: "not-applicable",
		profile: "mtlsServer",
	},
};
