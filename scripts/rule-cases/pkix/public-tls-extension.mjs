import { explicit, int, oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";
import { certificatePolicies, POLICY } from "../policies.mjs";

const { uniformResourceIdentifier: uri } = generalName;
const point = ext.of("2.5.29.31", seq(seq(explicit(0, explicit(0, uri("http://crl.ca.example/1.crl"))))));
const access = ext.of("1.3.6.1.5.5.7.1.1", seq(seq(oid("1.3.6.1.5.5.7.48.1"), uri("http://ocsp.ca.example"))));
const policies = certificatePolicies(POLICY.DV);
const leaf = { policies, access, subjectKeyIdentifier: undefined };

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a leaf with a key identifier of its own": {
		content: certificatePem(certificate()),
		profile: "publicTls",
		expected: ["leafKeyIdentifier"],
	},
	"a leaf with something else": {
		content: certificatePem(certificate({ change: { ...leaf, other: ext.of("1.2.3.4", int(1)) } })),
		profile: "publicTls",
		expected: ["unknown"],
	},
	"a responder with a list of revocations": {
		content: certificatePem(
			certificate({ change: { extKeyUsage: ext.extKeyUsage(["ocspSigning"]), subjectAltName: undefined, point } }),
		),
		profile: "publicTls",
		expected: ["forbidden"],
	},
	"a root that does not name its own key": {
		content: certificatePem(caCertificate(ROOT, { change: { authorityKeyIdentifier: undefined } })),
		profile: "publicTls",
		expected: ["recommended"],
	},
	"an issuing CA without an address of its list": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { policies } })),
		profile: "publicTls",
		expected: ["required"],
	},
	"a leaf with what is needed": {
		content: certificatePem(certificate({ change: leaf })),
		profile: "publicTls",
		expected: "pass",
	},
	"a private PKI": { content: certificatePem(certificate()), expected: "not-applicable" },
};
