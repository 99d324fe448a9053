import { nul } from "../../fixtures/der.mjs";
import { SHAPE_OF_A_SIGNATURE, signedCertificateTimestamps } from "../../fixtures/extensions.mjs";
import { certificate, certificatePem, ext } from "../kit.mjs";

const poison = ext.of("1.3.6.1.4.1.11129.2.4.3", nul(), true);
const timestamps = ext.of(
	"1.3.6.1.4.1.11129.2.4.2",
	signedCertificateTimestamps({
		logId: Buffer.alloc(32, 1),
		time: "2026-10-01T00:00:00Z",
		signature: SHAPE_OF_A_SIGNATURE,
	}),
);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a precertificate": { content: certificatePem(certificate({ change: { poison } })), expected: ["poisoned"] },
	"one with timestamps": {
		content: certificatePem(certificate({ change: { poison, timestamps } })),
		expected: ["poisoned", "withTimestamps"],
	},
	"the certificate": { content: certificatePem(certificate({ change: { timestamps } })), expected: "pass" },
	"no extensions": { content: certificatePem(certificate({ extensions: [] })), expected: "not-applicable" },
};
