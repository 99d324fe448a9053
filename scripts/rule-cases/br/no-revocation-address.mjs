import { explicit, oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, generalName, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const uri = generalName.uniformResourceIdentifier;
const list = ext.of("2.5.29.31", seq(seq(explicit(0, explicit(0, uri("http://ca.example/ca.crl"))))));
const responder = ext.of("1.3.6.1.5.5.7.1.1", seq(seq(oid("1.3.6.1.5.5.7.48.1"), uri("http://ca.example/ocsp"))));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	neither: { content: certificatePem(certificate()), profile, expected: ["none"] },
	"a list": { content: certificatePem(certificate({ change: { list } })), profile, expected: "pass" },
	"a responder": { content: certificatePem(certificate({ change: { responder } })), profile, expected: "pass" },
	"six days of life": {
		content: certificatePem(certificate({ notBefore: "2026-11-20T00:00:00Z", notAfter: "2026-11-26T00:00:00Z" })),
		profile,
		expected: "pass",
	},
	"nine days of life": {
		content: certificatePem(certificate({ notBefore: "2026-11-20T00:00:00Z", notAfter: "2026-11-29T00:00:00Z" })),
		profile,
		expected: ["none"],
	},
	"a PKI of one's own": { content: certificatePem(certificate()), expected: "not-applicable" },
	"a CA": { content: certificatePem(caCertificate(ROOT)), profile, expected: "not-applicable" },
	"before the clause": {
		content: certificatePem(certificate({ notBefore: "2023-01-01T00:00:00Z", notAfter: "2023-12-01T00:00:00Z" })),
		profile,
		expected: "not-effective",
	},
	"an OCSP responder": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["ocspSigning"]) } })),
		profile,
		expected: "not-applicable",
	},
};
