import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const change = (/** @type {readonly string[]} */ ...names) => ({
	subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)),
});
const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: change(...names) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an underscore in a private PKI": { content: withNames("api_1.example"), expected: ["unusual"] },
	"an underscore in public": { content: withNames("api_1.example"), profile: "publicTls", expected: ["forbidden"] },
	"an underscore in public while some were allowed": {
		content: certificatePem(
			certificate({
				change: change("api_1.example"),
				notBefore: "2018-12-20T00:00:00Z",
				notAfter: "2019-01-10T00:00:00Z",
			}),
		),
		profile: "publicTls",
		expected: ["unusual"],
	},
	none: { content: withNames("api-1.example"), expected: "pass" },
};
