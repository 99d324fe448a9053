import { oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const at = (/** @type {string} */ method, /** @type {string} */ uri) =>
	seq(oid(`1.3.6.1.5.5.7.48.${method === "ocsp" ? 1 : 2}`), generalName.uniformResourceIdentifier(uri));
const access = (/** @type {readonly Buffer[]} */ ...locations) => ext.of("1.3.6.1.5.5.7.1.1", seq(...locations));
const leaf = (/** @type {readonly Buffer[]} */ ...locations) =>
	certificatePem(certificate({ change: { authorityInfoAccess: access(...locations) } }));
const ca = (/** @type {readonly Buffer[]} */ ...locations) =>
	certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { authorityInfoAccess: access(...locations) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no addresses": { content: certificatePem(certificate()), profile, expected: ["missing"] },
	"by ldap and at an internal host": {
		content: leaf(at("ocsp", "http://ocsp.corp/"), at("caIssuers", "ldap://ca.example.org/cn=ca")),
		profile,
		expected: ["internal", "notHttp"],
	},
	"a CA without the address of its issuer": {
		content: ca(at("ocsp", "http://ocsp.example.org/")),
		profile,
		expected: ["noIssuer"],
	},
	"addresses on the internet": {
		content: leaf(at("ocsp", "http://ocsp.example.org/"), at("caIssuers", "http://192.0.2.7/ca.crt")),
		profile,
		expected: "pass",
	},
	"a root with an internal address": {
		content: certificatePem(
			caCertificate(ROOT, { change: { authorityInfoAccess: access(at("ocsp", "http://ocsp.corp/")) } }),
		),
		profile,
		expected: ["internal"],
	},
	"a root": { content: certificatePem(caCertificate(ROOT)), profile, expected: "not-applicable" },
	"a PKI of one's own": { content: certificatePem(certificate()), expected: "not-applicable" },
	"an OCSP responder": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["ocspSigning"]) } })),
		profile,
		expected: "not-applicable",
	},
};
