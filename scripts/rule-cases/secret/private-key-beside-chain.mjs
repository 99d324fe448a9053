import { certificate, certificatePem, privateKeyPem } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a key and a certificate": {
		content: certificatePem(certificate()) + privateKeyPem("rsa-2048"),
		expected: ["together"],
	},
	"two keys": { content: privateKeyPem("rsa-2048") + privateKeyPem("ec-p256"), expected: ["several"] },
	"a key alone": { content: privateKeyPem("rsa-2048"), expected: "pass" },
	"a certificate alone": { content: certificatePem(certificate()), expected: "not-applicable" },
};
