import { certificate, certificatePem } from "../kit.mjs";

const withKey = (/** @type {string} */ key) => certificatePem(certificate({ key }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"secp256k1 for a server in mutual TLS": {
		content: withKey("ec-secp256k1"),
		profile: "mtlsServer",
		expected: ["unknown"],
	},
	"P-224 for the web": { content: withKey("ec-p224"), profile: "publicTls", expected: ["unknown"] },
	"P-256": { content: withKey("ec-p256"), profile: "publicTls", expected: "pass" },
	"P-521": { content: withKey("ec-p521"), profile: "mtlsClient", expected: "pass" },
	"secp256k1 for something else": { content: withKey("ec-secp256k1"), expected: "not-applicable" },
	RSA: { content: withKey("rsa-2048"), profile: "publicTls", expected: "not-applicable" },
};
