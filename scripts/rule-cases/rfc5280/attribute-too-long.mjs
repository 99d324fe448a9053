import { seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const withSubject = (/** @type {[string, string][]} */ ...attributes) =>
	certificatePem(certificate({ subject: name(...attributes) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"one character too many": {
		content: withSubject(["O", "o".repeat(65)], ["L", "l".repeat(129)], ["CN", "c".repeat(65)]),
		expected: ["tooLong", "tooLong", "tooLong"],
	},
	"as many as allowed": {
		content: withSubject(["O", "o".repeat(64)], ["L", "l".repeat(128)], ["CN", "𝒸".repeat(64)]),
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
