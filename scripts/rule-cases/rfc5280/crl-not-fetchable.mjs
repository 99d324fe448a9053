import { bits, contentOf, explicit, implicit, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const at = (/** @type {string} */ uri) => explicit(0, explicit(0, generalName.uniformResourceIdentifier(uri)));
const withPoints = (/** @type {readonly Buffer[]} */ ...points) =>
	certificatePem(certificate({ change: { cRLDistributionPoints: ext.of("2.5.29.31", seq(...points)) } }));
const reasons = implicit(1, contentOf(bits(Buffer.from([0x40]), 6)));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a file": { content: withPoints(seq(at("file:///srv/ca.crl"))), expected: ["noAddress"] },
	"https alone": { content: withPoints(seq(at("https://ca.example/ca.crl"))), expected: ["noAddress"] },
	"reasons alone": {
		content: withPoints(seq(reasons), seq(at("http://ca.example/ca.crl"))),
		expected: ["incomplete"],
	},
	http: { content: withPoints(seq(at("http://ca.example/ca.crl"))), expected: "pass" },
	"ldap beside https": {
		content: withPoints(seq(at("https://ca.example/ca.crl")), seq(at("ldap://ca.example/cn=ca"))),
		expected: "pass",
	},
	"no distribution points": { content: certificatePem(certificate()), expected: "not-applicable" },
};
