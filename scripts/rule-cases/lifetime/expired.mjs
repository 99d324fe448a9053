import { certificate, certificatePem, fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"expired yesterday": {
		content: certificatePem(certificate({ notAfter: "2026-11-21T12:00:00Z" })),
		expected: ["expired"],
	},
	"one of the trusted certificates of a keystore": {
		content: fixture("keystores/jks/truststore.jks"),
		expected: ["expired"],
	},
	"valid for another second": {
		content: certificatePem(certificate({ notAfter: "2026-11-22T12:00:00Z" })),
		expected: "pass",
	},
};
