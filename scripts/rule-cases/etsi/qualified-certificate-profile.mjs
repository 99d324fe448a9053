import { explicit, oid, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, ISSUING, name } from "../kit.mjs";
import { qcStatements, withPolicies } from "../policies.mjs";

const { uniformResourceIdentifier: uri } = generalName;
const WEBSITE = "0.4.0.194112.1.4";
const responder = ext.of("1.3.6.1.5.5.7.1.1", seq(seq(oid("1.3.6.1.5.5.7.48.1"), uri("http://ocsp.ca.example"))));
const list = ext.of("2.5.29.31", seq(seq(explicit(0, explicit(0, uri("http://crl.ca.example/1.crl"))))));
const statements = qcStatements(seq(oid("0.4.0.1862.1.1")), seq(oid("0.4.0.1862.1.6"), seq(oid("0.4.0.1862.1.6.3"))));
const good = { statements, responder, keyUsage: ext.keyUsage(["digitalSignature"]) };

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a critical purpose": {
		content: withPolicies([WEBSITE], { change: { ...good, extKeyUsage: ext.extKeyUsage(["serverAuth"], true) } }),
		expected: ["critical"],
	},
	"a policy alone, without addresses": {
		content: withPolicies([WEBSITE], { change: { keyUsage: ext.keyUsage(["digitalSignature"]) } }),
		expected: ["noStatements", "noRevocationList"],
	},
	"two kinds of certificate": {
		content: withPolicies([WEBSITE, "0.4.0.194112.1.1"], { change: good }),
		expected: ["severalPolicies"],
	},
	"an issuer without country and organization": {
		content: withPolicies([WEBSITE], { change: good, issuer: { ...ISSUING, subject: name(["CN", "Example"]) } }),
		expected: ["issuerAttribute", "issuerAttribute"],
	},
	"signatures and logins": {
		content: withPolicies([WEBSITE], {
			change: { ...good, keyUsage: ext.keyUsage(["digitalSignature", "nonRepudiation"]) },
		}),
		expected: ["mixedUsage"],
	},
	"a pseudonym and a name": {
		content: withPolicies([WEBSITE], { change: good, subject: name(["pseudonym", "X"], ["SN", "Example"]) }),
		expected: ["pseudonymAndName"],
	},
	"all of it": { content: withPolicies([WEBSITE], { change: good }), expected: "pass" },
	"a list of revocations": {
		content: withPolicies([WEBSITE], { change: { ...good, responder: undefined, list } }),
		expected: "pass",
	},
	"no such profile": { content: certificatePem(certificate()), expected: "not-applicable" },
};
