import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));
const root = certificatePem(caCertificate(ROOT));

const ending = certificatePem(caCertificate(ISSUING, { issuer: ROOT, notAfter: "2027-01-31T00:00:00Z" }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the intermediate ends first": { content: leaf + ending, expected: ["earlier"] },
	"a renewed intermediate is there too": { content: leaf + ending + issuing, expected: "pass" },
	"the usual way round": { content: leaf + issuing + root, expected: "pass" },
	"one certificate": { content: leaf, expected: "not-applicable" },
};
