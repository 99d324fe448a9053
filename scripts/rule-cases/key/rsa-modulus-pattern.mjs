import { chosenModulus, sparseModulus } from "../../weak-moduli.mjs";
import { certificate, certificatePem } from "../kit.mjs";
import { rsaInfo, rsaPem } from "../public-key-info.mjs";

const repeated = (/** @type {string} */ digits) => BigInt(`0xc0${digits.repeat(250 / digits.length).slice(2)}`);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"few ones, because the primes have few": {
		content: certificatePem(certificate({ key: rsaInfo(sparseModulus("sparse")) })),
		expected: ["bias"],
	},
	"one octet again and again": { content: rsaPem(chosenModulus("same", repeated("41"))), expected: ["repetition"] },
	"an upper half of somebody’s choice": {
		content: rsaPem(chosenModulus("vanity", repeated("0140810240"))),
		expected: ["chosen"],
	},
	"a random modulus": { content: certificatePem(certificate()), expected: "pass" },
	"an elliptic curve": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "not-applicable" },
};
