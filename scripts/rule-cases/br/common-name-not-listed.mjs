import { caCertificate, certificate, certificatePem, name, ROOT } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificate({ subject: name(...names.map((each) => /** @type {[string, string]} */ (["CN", each]))) });
const profile = /** @type {const} */ ("publicTls");

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"another name": { content: certificatePem(withNames("www.example")), profile, expected: ["notListed"] },
	"the name in other letters": { content: certificatePem(withNames("API.example")), profile, expected: ["notListed"] },
	"the name twice": {
		content: certificatePem(withNames("api.example", "api.example")),
		profile,
		expected: ["several"],
	},
	"one of the names": { content: certificatePem(withNames("api.example")), profile, expected: "pass" },
	"a name of nobody's business": { content: certificatePem(withNames("www.example")), expected: "not-applicable" },
	"before it had to be the same letters": {
		content: certificatePem(
			certificate({
				subject: name(["CN", "API.example"]),
				notBefore: "2021-01-01T00:00:00Z",
				notAfter: "2021-06-01T00:00:00Z",
			}),
		),
		profile,
		expected: "pass",
	},
	"another name then": {
		content: certificatePem(
			certificate({
				subject: name(["CN", "www.example"]),
				notBefore: "2021-01-01T00:00:00Z",
				notAfter: "2021-06-01T00:00:00Z",
			}),
		),
		profile,
		expected: ["absent"],
	},
	"before the clause": {
		content: certificatePem(
			certificate({
				subject: name(["CN", "www.example"]),
				notBefore: "2011-01-01T00:00:00Z",
				notAfter: "2011-06-01T00:00:00Z",
			}),
		),
		profile,
		expected: "not-effective",
	},
	"a CA": { content: certificatePem(caCertificate(ROOT)), profile, expected: "not-applicable" },
};
