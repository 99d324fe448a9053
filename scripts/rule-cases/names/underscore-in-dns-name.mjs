import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an underscore in a private PKI": { content: withNames("api_1.example"), expected: ["unusual"] },
	"an underscore in public": { content: withNames("api_1.example"), profile: "publicTls", expected: ["forbidden"] },
	none: { content: withNames("api-1.example"), expected: "pass" },
};
