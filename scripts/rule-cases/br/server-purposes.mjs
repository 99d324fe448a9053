import { certificate, certificatePem, ext } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const withPurposes = (/** @type {readonly string[]} */ ...purposes) =>
	certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(purposes) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"mail and an unknown one": {
		content: withPurposes("serverAuth", "emailProtection", "1.2.3.4"),
		profile,
		expected: ["forbidden", "unexpected"],
	},
	"server and client": { content: withPurposes("serverAuth", "clientAuth"), profile, expected: "pass" },
	"no server": { content: withPurposes("emailProtection"), profile, expected: "not-applicable" },
};
