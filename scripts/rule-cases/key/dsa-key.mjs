import { certificate, certificatePem, pem, publicKeyInfo } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a certificate": { content: certificatePem(certificate({ key: "dsa-2048" })), expected: ["dsa"] },
	"a public key of a server": {
		content: pem("PUBLIC KEY", publicKeyInfo("dsa-2048")),
		profile: "mtlsServer",
		expected: ["dsa"],
	},
	RSA: { content: certificatePem(certificate()), expected: "pass" },
};
