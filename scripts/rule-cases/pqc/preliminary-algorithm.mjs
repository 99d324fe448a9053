import { bits, oid, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem } from "../kit.mjs";

const keyOf = (/** @type {string} */ algorithm) => seq(seq(oid(algorithm)), bits(Buffer.alloc(32, 7)));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a key for a draft": {
		content: certificatePem(certificate({ key: keyOf("1.3.6.1.4.1.2.267.12.4.4") })),
		expected: ["draft"],
	},
	"a key for the standard": {
		content: certificatePem(certificate({ key: keyOf("2.16.840.1.101.3.4.3.17") })),
		expected: "pass",
	},
	"a key for RSA": { content: certificatePem(certificate()), expected: "pass" },
};
