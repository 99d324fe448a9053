import { caCertificate, certificate, certificatePem, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"version 1": { content: certificatePem(certificate({ version: undefined, extensions: [] })), expected: ["old"] },
	"version 3": { content: certificatePem(certificate()), expected: "pass" },
	"an old root": {
		content: certificatePem(caCertificate(ROOT, { version: undefined, extensions: [] })),
		expected: "not-applicable",
	},
};
