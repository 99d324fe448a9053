import { explicit, implicit, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const { uniformResourceIdentifier: uri, directoryName } = generalName;
const at = (/** @type {readonly Buffer[]} */ ...names) => explicit(0, explicit(0, ...names));
const HTTP = at(uri("http://crl.ca.example/1.crl"));
const withPoints = (/** @type {readonly Buffer[]} */ ...points) =>
	certificatePem(certificate({ change: { cRLDistributionPoints: ext.of("2.5.29.31", seq(...points)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"two points": { content: withPoints(seq(HTTP), seq(HTTP)), profile: "publicTls", expected: ["several"] },
	"reasons and an issuer": {
		content: withPoints(
			seq(HTTP, implicit(1, Buffer.from([1, 0x40])), explicit(2, directoryName(name(["CN", "Other"])))),
		),
		profile: "publicTls",
		expected: ["field", "field"],
	},
	"a directory's entry and an address of LDAP": {
		content: withPoints(seq(at(directoryName(name(["CN", "CRL"])), uri("ldap://ca.example/cn=CRL")))),
		profile: "publicTls",
		expected: ["notUri", "scheme", "noHttp"],
	},
	"an address of LDAP beside one of HTTP": {
		content: withPoints(seq(at(uri("http://crl.ca.example/1.crl"), uri("ldap://ca.example/cn=CRL")))),
		profile: "publicTls",
		expected: ["scheme"],
	},
	"one address of HTTP": { content: withPoints(seq(HTTP)), profile: "publicTls", expected: "pass" },
	"no points": { content: certificatePem(certificate()), profile: "publicTls", expected: "not-applicable" },
	"a private PKI": { content: withPoints(seq(HTTP), seq(HTTP)), expected: "not-applicable" },
};
