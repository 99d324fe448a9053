import { contentOf, explicit, implicit, octets, oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";

const constraints = seq(explicit(0, contentOf(seq(seq(generalName.dNSName("example.org"))))));
const mapping = seq(seq(oid("1.2.3.4"), oid("1.2.3.5")));
const policies = seq(seq(oid("2.23.140.1.2.1")));
const access = seq(
	seq(oid("1.3.6.1.5.5.7.48.2"), generalName.uniformResourceIdentifier("http://ca.example/issuing.crt")),
);
const leaf = (/** @type {Record<string, Buffer>} */ change) => certificatePem(certificate({ change }));
const ca = (/** @type {Record<string, Buffer>} */ change) =>
	certificatePem(caCertificate(ISSUING, { issuer: ROOT, change }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"limits that are not critical": {
		content: ca({
			nameConstraints: ext.of("2.5.29.30", constraints),
			policyMappings: ext.of("2.5.29.33", mapping),
		}),
		expected: ["mustBe", "shouldBe"],
	},
	"limits that are critical": {
		content: ca({
			nameConstraints: ext.of("2.5.29.30", constraints, true),
			policyMappings: ext.of("2.5.29.33", mapping, true),
		}),
		expected: "pass",
	},
	"hints that are critical": {
		content: leaf({
			authorityInfoAccess: ext.of("1.3.6.1.5.5.7.1.1", access, true),
			subjectKeyIdentifier: ext.of("2.5.29.14", octets(Buffer.alloc(20, 7)), true),
			issuerAltName: ext.of("2.5.29.18", seq(generalName.dNSName("ca.example")), true),
		}),
		expected: ["mustNotBe", "mustNotBe", "shouldNotBe"],
	},
	"alternative name of a certificate with a subject": {
		content: leaf({ subjectAltName: ext.subjectAltName([generalName.dNSName("api.example")], true) }),
		expected: ["shouldNotBe"],
	},
	"alternative name of a certificate without a subject": {
		content: certificatePem(
			certificate({
				subject: seq(),
				change: { subjectAltName: ext.subjectAltName([generalName.dNSName("api.example")], true) },
			}),
		),
		expected: "pass",
	},
	"critical purposes, one of them any": {
		content: leaf({ extKeyUsage: ext.extKeyUsage(["serverAuth", "any"], true) }),
		expected: ["shouldNotBe"],
	},
	"critical policies in public TLS": {
		content: leaf({ certificatePolicies: ext.of("2.5.29.32", policies, true) }),
		profile: "publicTls",
		expected: ["shouldNotBe"],
	},
	"critical policies elsewhere": {
		content: leaf({ certificatePolicies: ext.of("2.5.29.32", policies, true) }),
		expected: "pass",
	},
	"no extensions": { content: certificatePem(certificate({ extensions: [] })), expected: "not-applicable" },
	"key identifier of the issuer that is critical": {
		content: leaf({ authorityKeyIdentifier: ext.of("2.5.29.35", seq(implicit(0, Buffer.alloc(20, 7))), true) }),
		expected: ["mustNotBe"],
	},
};
