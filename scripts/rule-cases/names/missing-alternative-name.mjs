import { certificate, certificatePem, ext } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a server without the extension": {
		content: certificatePem(certificate({ change: { subjectAltName: undefined } })),
		expected: ["none"],
	},
	"a server with an empty one": {
		content: certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName([]) } })),
		expected: ["empty"],
	},
	"a server with a name": { content: certificatePem(certificate()), expected: "pass" },
	"a client": {
		content: certificatePem(
			certificate({ change: { subjectAltName: undefined, extKeyUsage: ext.extKeyUsage(["clientAuth"]) } }),
		),
		expected: "not-applicable",
	},
};
