import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"SHA-1": { content: fixture("keystores/pkcs12/openssl-aes128-sha1.p12"), expected: ["digest"] },
	"no MAC": { content: fixture("keystores/pkcs12/openssl-no-mac.p12"), expected: ["none"] },
	"one iteration": { content: fixture("keystores/pkcs12/openssl-one-iteration.p12"), expected: ["iterations"] },
	"100,000 rounds of SHA-512": { content: fixture("keystores/pkcs12/openssl-sha512.p12"), expected: "pass" },
	JKS: { content: fixture("keystores/jks/ec.jks"), expected: "not-applicable" },
};
