import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"written by openssl": { content: fixture("keystores/pkcs12/openssl-truststore.p12"), expected: ["empty"] },
	"written by keytool": { content: fixture("keystores/pkcs12/keytool-truststore.p12"), expected: "pass" },
	"a key and its chain": { content: fixture("keystores/pkcs12/openssl-ec.p12"), expected: "pass" },
	JKS: { content: fixture("keystores/jks/truststore.jks"), expected: "not-applicable" },
};
