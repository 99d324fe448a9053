import { certificate, certificatePem } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"2,047 bits": { content: certificatePem(certificate({ key: "rsa-2047" })), expected: ["odd"] },
	"2,048 bits": { content: certificatePem(certificate()), expected: "pass" },
	"3,072 bits": { content: certificatePem(certificate({ key: "rsa-3072" })), expected: "pass" },
	Ed25519: { content: certificatePem(certificate({ key: "ed25519" })), expected: "not-applicable" },
};
