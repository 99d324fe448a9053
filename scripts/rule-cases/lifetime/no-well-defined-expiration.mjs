import { certificate, certificatePem } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the end of 9999": {
		content: certificatePem(certificate({ notAfter: "9999-12-31T23:59:59Z" })),
		expected: ["never"],
	},
	"the end of 2049": { content: certificatePem(certificate({ notAfter: "2049-12-31T23:59:59Z" })), expected: "pass" },
};
