import { goodModulus, smallFactorModulus } from "../../weak-moduli.mjs";
import { certificate, certificatePem } from "../kit.mjs";
import { rsaInfo, rsaPem } from "../public-key-info.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an even modulus": { content: rsaPem(goodModulus("even") + 1n), expected: ["divides"] },
	"a modulus that 3 divides": { content: rsaPem(smallFactorModulus("three", 3n)), expected: ["divides"] },
	"751 in a certificate": {
		content: certificatePem(certificate({ key: rsaInfo(smallFactorModulus("751", 751n)) })),
		expected: ["divides"],
	},
	"757, which is large enough for the clause": { content: rsaPem(smallFactorModulus("757", 757n)), expected: "pass" },
	"two large primes": { content: certificatePem(certificate()), expected: "pass" },
	"an elliptic curve": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "not-applicable" },
};
