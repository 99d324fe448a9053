import { oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const policies = (/** @type {readonly string[]} */ ...ids) => ({
	certificatePolicies: ext.of("2.5.29.32", seq(...ids.map((id) => seq(oid(id))))),
});

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no policies": { content: certificatePem(certificate()), profile, expected: ["none"] },
	"any policy and another in a CA": {
		content: certificatePem(
			caCertificate(ISSUING, { issuer: ROOT, change: policies("2.5.29.32.0", "2.23.140.1.2.1") }),
		),
		profile,
		expected: ["anyAmongOthers"],
	},
	"a policy": {
		content: certificatePem(certificate({ change: policies("2.23.140.1.2.1") })),
		profile,
		expected: "pass",
	},
	"a root": { content: certificatePem(caCertificate(ROOT)), profile, expected: "not-applicable" },
	"before the clause": {
		content: certificatePem(certificate({ notBefore: "2010-01-01T00:00:00Z", notAfter: "2011-01-01T00:00:00Z" })),
		profile,
		expected: "not-effective",
	},
	"an OCSP responder": {
		content: certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(["ocspSigning"]) } })),
		profile,
		expected: "not-applicable",
	},
};
