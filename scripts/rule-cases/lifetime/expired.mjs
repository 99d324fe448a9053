import { certificate, certificatePem } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"expired yesterday": {
		content: certificatePem(certificate({ notAfter: "2026-11-21T12:00:00Z" })),
		expected: ["expired"],
	},
	"valid for another second": {
		content: certificatePem(certificate({ notAfter: "2026-11-22T12:00:00Z" })),
		expected: "pass",
	},
};
