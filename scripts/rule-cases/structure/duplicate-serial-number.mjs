import { caCertificate, certificate, certificatePem, ISSUING, name, ROOT } from "../kit.mjs";

const one = certificatePem(certificate({ serialNumber: 0x4711471147114711n }));
const two = certificatePem(certificate({ serialNumber: 0x4711471147114711n, subject: name(["CN", "other.example"]) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"one number for two": { content: one + two, expected: ["same"] },
	"the same certificate twice": { content: one + one, expected: "pass" },
	"the same number of two issuers": {
		content: one + certificatePem(caCertificate(ISSUING, { issuer: ROOT, serialNumber: 0x4711471147114711n })),
		expected: "pass",
	},
	"one certificate": { content: one, expected: "not-applicable" },
};
