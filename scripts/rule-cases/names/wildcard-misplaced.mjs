import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"each way to misplace it": {
		content: withNames("*", "api*.example.org", "api.*.example.org", "*.org"),
		expected: ["alone", "partial", "inner", "topLevel"],
	},
	"the first label of a domain": { content: withNames("*.example.org"), expected: "pass" },
	"no wildcard": { content: withNames("api.example"), expected: "not-applicable" },
};
