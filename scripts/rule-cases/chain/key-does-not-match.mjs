import { caCertificate, certificate, certificatePem, ISSUING, privateKeyPem, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"another key": { content: leaf + privateKeyPem("rsa-3072"), expected: ["none"] },
	"the key of the issuer": { content: leaf + issuing + privateKeyPem("ca-issuing-rsa"), expected: ["later"] },
	"the right key": { content: leaf + issuing + privateKeyPem("rsa-2048"), expected: "pass" },
	"a key that does not state its public half": { content: leaf + privateKeyPem("ed25519"), expected: "not-applicable" },
	"no key": { content: leaf, expected: "not-applicable" },
};
