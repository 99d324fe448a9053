import { caCertificate, certificate, certificatePem, ext, ROOT } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	none: { content: certificatePem(certificate({ change: { authorityKeyIdentifier: undefined } })), expected: ["none"] },
	"one without key identifier": {
		content: certificatePem(
			certificate({
				change: { authorityKeyIdentifier: ext.of("2.5.29.35", Buffer.from([0x30, 0x03, 0x82, 0x01, 0x05])) },
			}),
		),
		expected: ["noKeyIdentifier"],
	},
	one: { content: certificatePem(certificate({ change: {} })), expected: "pass" },
	"a root": {
		content: certificatePem(caCertificate(ROOT, { change: { authorityKeyIdentifier: undefined } })),
		expected: "not-applicable",
	},
};
