import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"RC2-40 and triple DES": {
		content: fixture("keystores/pkcs12/openssl-legacy.p12"),
		expected: ["cipher", "iterations", "cipher"],
	},
	"one iteration": { content: fixture("keystores/pkcs12/openssl-one-iteration.p12"), expected: ["iterations"] },
	"JDK 17": { content: fixture("keystores/pkcs12/keytool-ec.p12"), expected: "pass" },
	"nothing encrypted": { content: fixture("keystores/pkcs12/keytool-passwordless.p12"), expected: "not-applicable" },
};
