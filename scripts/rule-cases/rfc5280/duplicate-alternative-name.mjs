import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the same host in other letters": {
		content: withNames("api.example", "www.example", "API.example"),
		expected: ["again"],
	},
	"different hosts": { content: withNames("api.example", "www.example"), expected: "pass" },
	"one name": { content: withNames("api.example"), expected: "not-applicable" },
};
