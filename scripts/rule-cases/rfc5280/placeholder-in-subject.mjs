import { seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const withSubject = (/** @type {[string, string][]} */ ...attributes) =>
	certificatePem(certificate({ subject: name(...attributes) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"what openssl suggests": {
		content: withSubject(["ST", "Some-State"], ["O", "Internet Widgits Pty Ltd"], ["CN", "api.example"]),
		expected: ["placeholder", "placeholder"],
	},
	"what keytool fills in": {
		content: withSubject(["L", "Unknown"], ["OU", "Unknown"], ["CN", "api.example"]),
		expected: ["placeholder", "placeholder"],
	},
	"a program's notation": {
		content: withSubject(["ST", "{state}"], ["L", "city=Utrecht"]),
		expected: ["markup", "markup"],
	},
	"names of places and people": {
		content: withSubject(
			["ST", "Nordrhein-Westfalen"],
			["L", "'s-Hertogenbosch"],
			["O", "A: B; Company"],
			["CN", "test"],
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
