import { goodModulus, sharedPrimeModuli } from "../../weak-moduli.mjs";
import { certificate, certificatePem, name } from "../kit.mjs";
import { rsaInfo, rsaPem } from "../public-key-info.mjs";

const [one = 0n, two = 0n] = sharedPrimeModuli("pair");
const clean = rsaPem(goodModulus("clean"));
const of = (/** @type {string} */ commonName, /** @type {bigint} */ n) =>
	certificatePem(certificate({ key: rsaInfo(n), subject: name(["CN", commonName]) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"two certificates among others": {
		content: of("one.example", one) + clean + certificatePem(certificate()) + of("two.example", two),
		expected: ["shared", "shared"],
	},
	"two public keys": { content: rsaPem(one) + rsaPem(two), expected: ["shared", "shared"] },
	"one key twice": { content: rsaPem(one) + of("one.example", one), expected: "pass" },
	"keys without anything in common": { content: clean + rsaPem(one), expected: "pass" },
	"one key": { content: rsaPem(one), expected: "not-applicable" },
};
