import { explicit, oid, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName } from "../kit.mjs";
import { cps, policy, withPolicies } from "../policies.mjs";

const { uniformResourceIdentifier: uri } = generalName;
const list = (/** @type {string} */ address) =>
	certificatePem(
		certificate({
			change: { cRLDistributionPoints: ext.of("2.5.29.31", seq(seq(explicit(0, explicit(0, uri(address)))))) },
		}),
	);
const issuer = (/** @type {string} */ address) =>
	certificatePem(
		certificate({
			change: { authorityInfoAccess: ext.of("1.3.6.1.5.5.7.1.1", seq(seq(oid("1.3.6.1.5.5.7.48.2"), uri(address)))) },
		}),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a list without a scheme": { content: list("crl.ca.example/1.crl"), expected: ["relative"] },
	"an issuer without a host": { content: issuer("http:///ca.crt"), expected: ["host"] },
	"a blank in a list's address": { content: list("http://crl.ca.example/root ca.crl"), expected: ["blank"] },
	"a statement without a scheme": {
		content: withPolicies([policy("1.2.3.4", cps("ca.example/cps"))]),
		expected: ["relative"],
	},
	"a list by HTTP": { content: list("http://crl.ca.example/1.crl"), expected: "pass" },
	"a list in the directory of the client": {
		content: list("ldap:///CN=CRL?certificateRevocationList"),
		expected: "pass",
	},
	"no addresses": { content: certificatePem(certificate()), expected: "not-applicable" },
};
