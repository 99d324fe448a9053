import { certificate, certificatePem, fixture, pem, publicKeyInfo } from "../kit.mjs";

const publicKeyPem = (/** @type {string} */ key) => pem("PUBLIC KEY", publicKeyInfo(key));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"1,024 bits in a certificate": { content: certificatePem(certificate({ key: "rsa-1024" })), expected: ["small"] },
	"2,047 bits": { content: publicKeyPem("rsa-2047"), expected: ["small"] },
	"a private key of 1,024 bits": { content: fixture("keys/pkcs8/rsa-1024.key").toString(), expected: ["small"] },
	"2,048 bits": { content: certificatePem(certificate()), expected: "pass" },
	"an elliptic curve": { content: publicKeyPem("ec-p256"), expected: "not-applicable" },
};
