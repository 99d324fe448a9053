import { caCertificate, certificate, certificatePem, ISSUING, name, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));
const root = certificatePem(caCertificate(ROOT));

const other = certificatePem(caCertificate({ ...ROOT, subject: name(["CN", "Another Root"]) }));
const rekeyed = certificatePem(caCertificate({ ...ISSUING, key: "rsa-3072" }, { issuer: ROOT }));
const cross = certificatePem(caCertificate(ISSUING, { issuer: { ...ROOT, subject: name(["CN", "Another Root"]) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an unrelated root": { content: leaf + issuing + other, expected: ["foreign"] },
	"the issuer with its other key": { content: leaf + rekeyed, expected: ["otherKey"] },
	"a second way to the issuer": { content: leaf + issuing + cross, expected: "pass" },
	"the chain alone": { content: leaf + issuing + root, expected: "pass" },
	"one certificate": { content: leaf, expected: "not-applicable" },
};
