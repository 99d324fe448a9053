import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";
import { certificatePolicies, POLICY, withPolicies } from "../policies.mjs";

const ca = (/** @type {readonly string[]} */ ...policies) =>
	certificatePem(
		caCertificate(ISSUING, { issuer: ROOT, change: { certificatePolicies: certificatePolicies(...policies) } }),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"anyPolicy of a leaf": {
		content: withPolicies([POLICY.DV, POLICY.any]),
		profile: "publicTls",
		expected: ["anyPolicy"],
	},
	"a policy of the CA's own alone": { content: withPolicies(["1.2.3.4"]), profile: "publicTls", expected: ["missing"] },
	"two validations": { content: withPolicies([POLICY.DV, POLICY.OV]), profile: "publicTls", expected: ["several"] },
	"the CA's own policy first": {
		content: withPolicies(["1.2.3.4", POLICY.DV]),
		profile: "publicTls",
		expected: ["notFirst"],
	},
	"an issuing CA without a validation": { content: ca("1.2.3.4"), profile: "publicTls", expected: ["missing"] },
	"an issuing CA for all": { content: ca(POLICY.any), profile: "publicTls", expected: "pass" },
	"one validation": { content: withPolicies([POLICY.DV, "1.2.3.4"]), profile: "publicTls", expected: "pass" },
	"issued before the requirement": {
		content: withPolicies(["1.2.3.4"], { notBefore: "2018-06-01T00:00:00Z", notAfter: "2019-06-01T00:00:00Z" }),
		profile: "publicTls",
		expected: "not-effective",
	},
	"no policies": { content: certificatePem(certificate()), profile: "publicTls", expected: "not-applicable" },
};
