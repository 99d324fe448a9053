import { certificate, certificatePem, name } from "../kit.mjs";

const of = (/** @type {readonly [string, string][]} */ ...attributes) =>
	certificatePem(certificate({ subject: name(...attributes) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the organization after the common name": {
		content: of(["C", "NL"], ["CN", "api.example"], ["O", "Example"]),
		profile: "publicTls",
		expected: ["order"],
	},
	"two organizations": {
		content: of(["O", "Example"], ["O", "Example Two"]),
		profile: "publicTls",
		expected: ["repeated"],
	},
	"from country to common name": {
		content: of(
			["DC", "example"],
			["DC", "api"],
			["C", "NL"],
			["serialNumber", "1"],
			["O", "Example"],
			["CN", "api.example"],
		),
		profile: "publicTls",
		expected: "pass",
	},
	"an empty subject": {
		content: certificatePem(certificate({ subject: name() })),
		profile: "publicTls",
		expected: "not-applicable",
	},
};
