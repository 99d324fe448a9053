import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const of = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(
		certificate({ change: { subjectAltName: ext.subjectAltName(names.map((each) => generalName.dNSName(each))) } }),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"hyphens in third and fourth place": {
		content: of("blog.8---ki4b1aww2f5g8b5e4jta.example"),
		profile: "publicTls",
		expected: ["reserved"],
	},
	"an internationalized name": { content: of("xn--mnchen-3ya.example"), profile: "publicTls", expected: "pass" },
	"no DNS names": {
		content: certificatePem(certificate({ change: { subjectAltName: undefined } })),
		profile: "publicTls",
		expected: "not-applicable",
	},
};
