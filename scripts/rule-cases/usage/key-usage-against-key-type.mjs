import { certificate, certificatePem, ext } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"keyEncipherment of an EC key": {
		content: certificatePem(certificate({ key: "ec-p256" })),
		expected: ["impossible"],
	},
	"keyAgreement of an RSA key": {
		content: certificatePem(certificate({ change: { keyUsage: ext.keyUsage(["digitalSignature", "keyAgreement"]) } })),
		expected: ["impossible"],
	},
	"digitalSignature of X25519": {
		content: certificatePem(certificate({ key: "x25519", change: { keyUsage: ext.keyUsage(["digitalSignature"]) } })),
		expected: ["impossible"],
	},
	"keyEncipherment of an RSA key": { content: certificatePem(certificate({ change: {} })), expected: "pass" },
	"keyAgreement of an EC key": {
		content: certificatePem(
			certificate({ key: "ec-p256", change: { keyUsage: ext.keyUsage(["digitalSignature", "keyAgreement"]) } }),
		),
		expected: "pass",
	},
	"no keyUsage": {
		content: certificatePem(certificate({ change: { keyUsage: undefined } })),
		expected: "not-applicable",
	},
};
