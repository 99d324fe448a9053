import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));
const root = certificatePem(caCertificate(ROOT));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the issuer first": { content: issuing + leaf, expected: ["leafFirst"] },
	"the root before the intermediate": { content: leaf + root + issuing, expected: ["issuerNext"] },
	"the right order": { content: leaf + issuing + root, expected: "pass" },
	"a list of certificates to trust": { content: root + issuing, expected: "not-applicable" },
	"one certificate": { content: leaf, expected: "not-applicable" },
};
