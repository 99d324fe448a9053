import { closePrimesModulus, prime } from "../../weak-moduli.mjs";
import { certificate, certificatePem } from "../kit.mjs";
import { rsaInfo, rsaPem } from "../public-key-info.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"primes that differ in their lower half": {
		content: certificatePem(certificate({ key: rsaInfo(closePrimesModulus("close")) })),
		expected: ["close"],
	},
	"neighbouring primes": { content: rsaPem(closePrimesModulus("next", 2n)), expected: ["close"] },
	"a prime squared": { content: rsaPem(prime("square") ** 2n), expected: ["close"] },
	"primes that take some rounds": { content: rsaPem(closePrimesModulus("rounds", 1n << 515n)), expected: ["close"] },
	"primes that are not close": { content: certificatePem(certificate()), expected: "pass" },
	"primes too far apart for a hundred rounds": {
		content: rsaPem(closePrimesModulus("far", 1n << 530n)),
		expected: "pass",
	},
	"an elliptic curve": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "not-applicable" },
};
