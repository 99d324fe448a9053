import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

const PRECERTIFICATES = "1.3.6.1.4.1.11129.2.4.4";
const ca = (/** @type {readonly string[]} */ ...purposes) =>
	certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { extKeyUsage: ext.extKeyUsage(purposes) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a root with purposes": {
		content: certificatePem(caCertificate(ROOT, { change: { extKeyUsage: ext.extKeyUsage(["serverAuth"]) } })),
		profile: "publicTls",
		expected: ["rootHasPurposes"],
	},
	"an issuing CA that shares its key with mail": {
		content: ca("serverAuth", "emailProtection"),
		profile: "publicTls",
		expected: ["caForbidden"],
	},
	"an issuing CA with a purpose of its own": {
		content: ca("serverAuth", "1.2.3.4"),
		profile: "publicTls",
		expected: ["caUnknown"],
	},
	"another CA that answers for revocation": {
		content: ca("emailProtection", "ocspSigning"),
		profile: "publicTls",
		expected: ["signsAnswers"],
	},
	"a signer of precertificates that serves": {
		content: ca(PRECERTIFICATES, "serverAuth"),
		profile: "publicTls",
		expected: ["onlyOne"],
	},
	"a responder with another purpose": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["ocspSigning", "timeStamping"]) } })),
		profile: "publicTls",
		expected: ["onlyOne"],
	},
	"an issuing CA for servers": { content: ca("serverAuth"), profile: "publicTls", expected: "pass" },
	"a leaf": { content: certificatePem(certificate()), profile: "publicTls", expected: "not-applicable" },
};
