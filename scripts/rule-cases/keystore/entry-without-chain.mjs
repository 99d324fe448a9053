import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a key alone": { content: fixture("keystores/pkcs12/openssl-key-alone.p12"), expected: ["none"] },
	"a key and its chain": { content: fixture("keystores/pkcs12/openssl-rsa.p12"), expected: "pass" },
	"a truststore": { content: fixture("keystores/jks/truststore.jks"), expected: "not-applicable" },
};
