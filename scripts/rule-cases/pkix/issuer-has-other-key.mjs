import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const rekeyed = { ...ISSUING, key: ROOT.key, identifier: ROOT.identifier };
const leaf = certificatePem(certificate());
const old = certificatePem(caCertificate(rekeyed, { issuer: ROOT }));
const current = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the issuer with its old key": { content: leaf + old, expected: ["differs"] },
	"the issuer with both keys": { content: leaf + old + current, expected: "pass" },
	"no issuer of that name": { content: leaf + certificatePem(caCertificate(ROOT)), expected: "pass" },
	"one certificate": { content: leaf, expected: "not-applicable" },
};
