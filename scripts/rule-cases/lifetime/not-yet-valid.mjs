import { certificate, certificatePem } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"valid from tomorrow": {
		content: certificatePem(certificate({ notBefore: "2026-11-23T12:00:00Z" })),
		expected: ["early"],
	},
	"valid from this second": {
		content: certificatePem(certificate({ notBefore: "2026-11-22T12:00:00Z" })),
		expected: "pass",
	},
};
