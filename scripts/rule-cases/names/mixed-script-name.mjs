import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const host = (/** @type {string} */ ...names) =>
	certificatePem(
		certificate({ change: { subjectAltName: ext.subjectAltName(names.map((each) => generalName.dNSName(each))) } }),
	);
const subject = (/** @type {string} */ text) => certificatePem(certificate({ subject: name(["O", text]) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a Cyrillic letter in a Latin word": { content: host("xn--pypal-4ve.example"), expected: ["mixed"] },
	"a word of Cyrillic letters alone": { content: host("xn--80ak6aa92e.example"), expected: ["lookalike"] },
	"the same in the subject": { content: subject("Ex\u0430mple Bank"), expected: ["mixed"] },
	"an umlaut": { content: host("xn--mnchen-3ya.example"), expected: "pass" },
	"words of two scripts": { content: subject("Яндекс Cloud"), expected: "pass" },
	"ASCII alone": { content: host("api.example"), expected: "not-applicable" },
};
