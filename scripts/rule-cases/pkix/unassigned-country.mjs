import { certificate, certificatePem, name } from "../kit.mjs";

const of = (/** @type {string} */ country) => certificatePem(certificate({ subject: name(["C", country]) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no country": { content: of("EU"), expected: ["unassigned"] },
	"a country": { content: of("NL"), expected: "pass" },
	"the code for none": { content: of("XX"), expected: "pass" },
	"not stated": { content: certificatePem(certificate()), expected: "not-applicable" },
};
