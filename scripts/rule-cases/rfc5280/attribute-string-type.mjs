import { seq, strings } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const withSubject = (/** @type {Buffer} */ subject) => certificatePem(certificate({ subject }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"each wrong type": {
		content: withSubject(
			name(
				["C", strings.utf8("NL")],
				["DC", strings.utf8("example")],
				["O", strings.teletex("Example")],
				["CN", strings.ia5("api.example")],
			),
		),
		expected: ["printable", "ia5", "obsolete", "wrong"],
	},
	"the right types": {
		content: withSubject(
			name(
				["C", strings.printable("NL")],
				["DC", strings.ia5("example")],
				["O", strings.utf8("Example")],
				["CN", strings.printable("api.example")],
			),
		),
		expected: "pass",
	},
	"no subject": {
		content: certificatePem(
			certificate({
				subject: seq(),
				change: { subjectAltName: ext.subjectAltName([generalName.dNSName("api.example")], true) },
			}),
		),
		expected: "not-applicable",
	},
};
