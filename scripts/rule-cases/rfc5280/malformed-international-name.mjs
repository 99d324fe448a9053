import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"letters that Unicode does not have": { content: withNames("xn--99999999.example"), expected: ["notUnicode"] },
	"a letter and its accent": { content: withNames("xn--mu-vub.example"), expected: ["notNormalized"] },
	"letters as they should be": { content: withNames("xn--mnchen-3ya.example", "www.xn--fiqs8s"), expected: "pass" },
	"plain names": { content: certificatePem(certificate()), expected: "not-applicable" },
};
