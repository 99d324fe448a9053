import { oid, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem } from "../kit.mjs";

const withoutNull = seq(oid("1.2.840.113549.1.1.11"));
const ecdsa = seq(oid("1.2.840.10045.4.3.2"));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"without NULL": {
		content: certificatePem(certificate({ signature: withoutNull })),
		expected: ["notNull", "notNull"],
	},
	"with NULL": { content: certificatePem(certificate()), expected: "pass" },
	"another algorithm": { content: certificatePem(certificate({ signature: ecdsa })), expected: "not-applicable" },
};
