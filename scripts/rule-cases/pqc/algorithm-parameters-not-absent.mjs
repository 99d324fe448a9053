import { nul, oid, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem } from "../kit.mjs";

const ECDSA = oid("1.2.840.10045.4.3.2");
const ML_DSA = oid("2.16.840.1.101.3.4.3.17");

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"ECDSA with NULL": {
		content: certificatePem(certificate({ signature: seq(ECDSA, nul()) })),
		expected: ["present", "present"],
	},
	"ML-DSA with NULL on the outside": {
		content: certificatePem(certificate({ signature: seq(ML_DSA), signatureAlgorithm: seq(ML_DSA, nul()) })),
		expected: ["present"],
	},
	"ML-DSA without": { content: certificatePem(certificate({ signature: seq(ML_DSA) })), expected: "pass" },
	"RSA, which has NULL": { content: certificatePem(certificate()), expected: "not-applicable" },
};
