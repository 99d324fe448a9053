import { seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"two in one": {
		content: certificatePem(
			certificate({
				subject: name(
					["O", "Example"],
					[
						["CN", "api.example"],
						["OU", "Payments"],
					],
				),
			}),
		),
		expected: ["several"],
	},
	"one in each": {
		content: certificatePem(certificate({ subject: name(["O", "Example"], ["CN", "api.example"]) })),
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
