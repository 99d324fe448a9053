import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));
const root = certificatePem(caCertificate(ROOT));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the leaf twice": { content: leaf + issuing + leaf, expected: ["again"] },
	"each once": { content: leaf + issuing + root, expected: "pass" },
	"under two names": {
		content: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ndata:\n  tls.crt: ${Buffer.from(leaf + issuing).toString("base64")}\n  ca.crt: ${Buffer.from(issuing).toString("base64")}\n`,
		expected: "pass",
	},
	"one certificate": { content: leaf, expected: "not-applicable" },
};
