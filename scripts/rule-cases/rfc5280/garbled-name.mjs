import { seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"HTML and letters read wrongly": {
		content: certificatePem(certificate({ subject: name(["O", "Smith &amp; Sons"], ["L", "MÃ¼nchen"]) })),
		expected: ["entity", "mojibake"],
	},
	"the same names as they should be": {
		content: certificatePem(certificate({ subject: name(["O", "Smith & Sons; Example"], ["L", "München"]) })),
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
