import { int, seq, strings } from "../../fixtures/der.mjs";
import { cps, POLICY, policy, userNotice, withPolicies } from "../policies.mjs";

const reference = seq(strings.utf8("Example"), seq(int(1)));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the address of a statement": {
		content: withPolicies([policy("1.2.3.4", cps("https://ca.example/cps"))]),
		expected: ["present"],
	},
	"a notice with a reference": {
		content: withPolicies([policy("1.2.3.4", userNotice(reference, strings.utf8("Rely on it")))]),
		expected: ["present", "noticeReference"],
	},
	"public TLS with a notice and an address without scheme": {
		content: withPolicies([policy(POLICY.OV, userNotice(strings.utf8("Rely on it")), cps("ca.example/cps"))]),
		profile: "publicTls",
		expected: ["present", "notCps", "present", "scheme"],
	},
	"extended validation without an address": {
		content: withPolicies([POLICY.EV], { notBefore: "2024-01-01T00:00:00Z", notAfter: "2025-01-01T00:00:00Z" }),
		profile: "publicTls",
		expected: ["extendedWithoutCps"],
	},
	"extended validation without an address today": {
		content: withPolicies([POLICY.EV]),
		profile: "publicTls",
		expected: "pass",
	},
	"no qualifiers": { content: withPolicies([POLICY.DV]), profile: "publicTls", expected: "pass" },
	"no policies": {
		content: withPolicies([], { change: { certificatePolicies: undefined } }),
		expected: "not-applicable",
	},
};
