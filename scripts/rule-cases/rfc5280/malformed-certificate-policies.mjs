import { oid, seq, strings } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext } from "../kit.mjs";

const policy = (/** @type {string} */ id, /** @type {readonly Buffer[]} */ ...qualifiers) =>
	qualifiers.length === 0 ? seq(oid(id)) : seq(oid(id), seq(...qualifiers));
const notice = (/** @type {Buffer} */ text) => seq(oid("1.3.6.1.5.5.7.2.2"), seq(text));
const withPolicies = (/** @type {readonly Buffer[]} */ ...policies) =>
	certificatePem(certificate({ change: { certificatePolicies: ext.of("2.5.29.32", seq(...policies)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the same policy twice": {
		content: withPolicies(policy("1.2.3.4"), policy("1.2.3.5"), policy("1.2.3.4")),
		expected: ["duplicate"],
	},
	"any policy with a qualifier of another type": {
		content: withPolicies(policy("2.5.29.32.0", seq(oid("1.2.3.9"), strings.utf8("x")))),
		expected: ["anyPolicyQualifier"],
	},
	"text as IA5String": {
		content: withPolicies(policy("1.2.3.4", notice(strings.ia5("Notice")))),
		expected: ["ia5", "notUtf8"],
	},
	"text that is long, has control characters and combining ones": {
		content: withPolicies(policy("1.2.3.4", notice(strings.utf8(`e\u0301\u0007${"n".repeat(200)}`)))),
		expected: ["tooLong", "control", "notNormalized"],
	},
	"text as it should be": {
		content: withPolicies(policy("1.2.3.4", notice(strings.utf8("é".repeat(200)))), policy("2.5.29.32.0")),
		expected: "pass",
	},
	"no policies": { content: certificatePem(certificate()), expected: "not-applicable" },
};
