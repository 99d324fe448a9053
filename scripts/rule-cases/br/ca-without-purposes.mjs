import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

const ca = (/** @type {import("../kit.mjs").Wanted} */ wanted = {}) =>
	certificatePem(caCertificate(ISSUING, { issuer: ROOT, ...wanted }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an issuing CA without purposes": { content: ca(), profile: "publicTls", expected: ["without"] },
	"one of the time before it had to": {
		content: ca({ notBefore: "2018-12-31T00:00:00Z" }),
		profile: "publicTls",
		expected: ["without"],
	},
	"one for servers": {
		content: ca({ change: { extKeyUsage: ext.extKeyUsage(["serverAuth"]) } }),
		profile: "publicTls",
		expected: "pass",
	},
	"a leaf": { content: certificatePem(certificate()), profile: "publicTls", expected: "not-applicable" },
	"a private PKI": { content: ca(), expected: "not-applicable" },
};
