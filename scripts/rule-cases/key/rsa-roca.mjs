import { rocaModulus } from "../../weak-moduli.mjs";
import { certificate, certificatePem } from "../kit.mjs";
import { rsaInfo } from "../public-key-info.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"primes as Infineon’s library made them": {
		content: certificatePem(certificate({ key: rsaInfo(rocaModulus("one")) })),
		expected: ["fingerprint"],
	},
	"random primes": { content: certificatePem(certificate()), expected: "pass" },
	"an elliptic curve": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "not-applicable" },
};
