import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const { dNSName, iPAddress, rfc822Name, uniformResourceIdentifier } = generalName;
const withNames = (/** @type {readonly Buffer[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an e-mail address and a URI": {
		content: withNames(dNSName("api.example"), rfc822Name("a@api.example"), uniformResourceIdentifier("spiffe://e/a")),
		profile: "publicTls",
		expected: ["type", "type"],
	},
	"hosts and addresses": {
		content: withNames(dNSName("api.example"), iPAddress(192, 0, 2, 1)),
		profile: "publicTls",
		expected: "pass",
	},
	"a private PKI": { content: withNames(rfc822Name("a@api.example")), expected: "not-applicable" },
};
