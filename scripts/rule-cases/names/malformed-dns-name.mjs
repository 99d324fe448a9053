import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"each fault": {
		content: withNames(
			"",
			`${"a.".repeat(127)}example`,
			"api.example.",
			"api..example",
			`${"a".repeat(64)}.example`,
			"-api.example",
			"api example",
			"https://api.example",
		),
		expected: ["empty", "too-long", "trailing-dot", "empty-label", "long-label", "hyphen", "character", "character"],
	},
	"names of every allowed form": {
		content: withNames(
			"api.example",
			"localhost",
			"xn--bcher-kva.example",
			"*.example.org",
			"api_1.example",
			`${"a".repeat(63)}.example`,
		),
		expected: "pass",
	},
	"an address, which is another rule's": { content: withNames("10.0.0.1"), expected: "pass" },
};
