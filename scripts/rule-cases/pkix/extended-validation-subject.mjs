import { ext, generalName, name } from "../kit.mjs";
import { cps, POLICY, policy, withPolicies } from "../policies.mjs";

const CATEGORY = "2.5.4.15";
const LOCALITY = "1.3.6.1.4.1.311.60.2.1.1";
const EV = [policy(POLICY.EV, cps("https://ca.example/cps"))];
const REGISTERED = /** @type {const} */ ([
	[CATEGORY, "Private Organization"],
	["jurisdictionC", "NL"],
	["serialNumber", "27380834"],
]);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"nothing of what it needs": {
		content: withPolicies(EV),
		profile: "publicTls",
		expected: ["attributeMissing", "attributeMissing", "attributeMissing"],
	},
	"a made-up category and a locality without a state": {
		content: withPolicies(EV, {
			subject: name([CATEGORY, "Privat"], ["jurisdictionC", "NL"], [LOCALITY, "Utrecht"], ["serialNumber", "1"]),
		}),
		profile: "publicTls",
		expected: ["category", "localityAlone"],
	},
	"a wildcard and an address": {
		content: withPolicies(EV, {
			subject: name(...REGISTERED),
			change: {
				subjectAltName: ext.subjectAltName([generalName.dNSName("*.api.example"), generalName.iPAddress(192, 0, 2, 1)]),
			},
		}),
		profile: "publicTls",
		expected: ["wildcard", "notDns"],
	},
	"all of it": { content: withPolicies(EV, { subject: name(...REGISTERED) }), profile: "publicTls", expected: "pass" },
	"a validated domain": { content: withPolicies([POLICY.DV]), profile: "publicTls", expected: "not-applicable" },
};
