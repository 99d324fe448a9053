import { certificate, certificatePem, ISSUING, name } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"before and after": {
		content: certificatePem(certificate({ subject: name(["O", " Example"], ["CN", "api.example "]) })),
		expected: ["leading", "trailing"],
	},
	"in the issuer": {
		content: certificatePem(certificate({ issuer: { ...ISSUING, subject: name(["CN", "Example CA "]) } })),
		expected: ["trailing"],
	},
	"between words": {
		content: certificatePem(certificate({ subject: name(["O", "Example Company"]) })),
		expected: "pass",
	},
};
