import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an empty subject beside names that are not critical": {
		content: certificatePem(certificate({ subject: name() })),
		expected: ["notCritical"],
	},
	"an empty subject and no names": {
		content: certificatePem(certificate({ subject: name(), change: { subjectAltName: undefined } })),
		expected: ["nameless"],
	},
	"an empty subject beside critical names": {
		content: certificatePem(
			certificate({
				subject: name(),
				change: { subjectAltName: ext.subjectAltName([generalName.dNSName("api.example")], true) },
			}),
		),
		expected: "pass",
	},
	"a subject": { content: certificatePem(certificate()), expected: "not-applicable" },
};
