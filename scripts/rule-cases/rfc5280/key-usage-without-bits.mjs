import { bits } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no bit": {
		content: certificatePem(certificate({ change: { keyUsage: ext.of("2.5.29.15", bits(Buffer.alloc(0)), true) } })),
		expected: ["none"],
	},
	"two bits": { content: certificatePem(certificate()), expected: "pass" },
	"no key usage": {
		content: certificatePem(certificate({ change: { keyUsage: undefined } })),
		expected: "not-applicable",
	},
};
