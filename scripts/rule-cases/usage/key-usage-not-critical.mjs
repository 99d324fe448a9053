import { certificate, certificatePem, ext } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"not critical": {
		content: certificatePem(certificate({ change: { keyUsage: ext.keyUsage(["digitalSignature"], false) } })),
		expected: ["notCritical"],
	},
	critical: { content: certificatePem(certificate({ change: {} })), expected: "pass" },
	"no keyUsage": {
		content: certificatePem(certificate({ change: { keyUsage: undefined } })),
		expected: "not-applicable",
	},
};
