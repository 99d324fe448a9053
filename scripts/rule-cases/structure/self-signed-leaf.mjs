import { certificate, certificatePem, name } from "../kit.mjs";

const subject = name(["CN", "api.example"]);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a server that signed itself": {
		content: certificatePem(
			certificate({ subject, issuer: { subject, key: "rsa-2048", identifier: Buffer.alloc(20, 1) } }),
		),
		expected: ["selfSigned"],
	},
	"a server that was signed": { content: certificatePem(certificate()), expected: "pass" },
	"a client that signed itself": {
		content: certificatePem(
			certificate({
				subject,
				issuer: { subject, key: "rsa-2048", identifier: Buffer.alloc(20, 1) },
				change: { extKeyUsage: undefined },
			}),
		),
		expected: "not-applicable",
	},
};
