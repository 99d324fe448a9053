import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const subject = name(["CN", "Example Person"], ["emailAddress", "person@api.example"]);
const names = [generalName.rfc822Name("Person@api.example")];

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"in the subject alone": { content: certificatePem(certificate({ subject })), expected: ["missing"] },
	"in both": {
		content: certificatePem(certificate({ subject, change: { subjectAltName: ext.subjectAltName(names) } })),
		expected: "pass",
	},
	"no address": { content: certificatePem(certificate()), expected: "not-applicable" },
};
