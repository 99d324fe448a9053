import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));
const root = certificatePem(caCertificate(ROOT));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"with the root": { content: leaf + issuing + root, expected: ["root"] },
	without: { content: leaf + issuing, expected: "pass" },
	"a list of certificates to trust": { content: root, expected: "not-applicable" },
};
