import { oid, seq, strings } from "../../fixtures/der.mjs";
import { certificate, certificatePem, name } from "../kit.mjs";
import { qcStatements, withPolicies } from "../policies.mjs";

const PAYMENT_SERVICES = "0.4.0.19495.3.1";
const ACCOUNT_INFORMATION = "0.4.0.19495.1.3";
const DISCLOSURE = seq(oid("0.4.0.1862.1.5"), seq(seq(strings.ia5("https://ca.example/pds"), strings.printable("en"))));
const role = (/** @type {string} */ id, /** @type {string} */ text) => seq(oid(id), strings.utf8(text));
const statement = (/** @type {readonly Buffer[]} */ roles, authority = "DE-BAFIN") =>
	seq(oid("0.4.0.19495.2"), seq(seq(...roles), strings.utf8("Example Authority"), strings.utf8(authority)));
const of = (/** @type {readonly Buffer[]} */ statements, identifier = "PSDDE-BAFIN-123456") =>
	certificatePem(
		certificate({
			subject: name(["organizationIdentifier", identifier], ["CN", "api.example"]),
			change: { qcStatements: qcStatements(...statements) },
		}),
	);
const GOOD = statement([role(ACCOUNT_INFORMATION, "PSP_AI")]);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no roles": { content: of([DISCLOSURE, statement([])]), expected: ["noRoles"] },
	"a made-up role": {
		content: of([DISCLOSURE, statement([role("1.2.3.4", "PSP_XX")])]),
		expected: ["roleOid", "roleName"],
	},
	"the name of another role": {
		content: of([DISCLOSURE, statement([role(ACCOUNT_INFORMATION, "PSP_AS")])]),
		expected: ["roleDiffers"],
	},
	"an authority without its country": {
		content: of([DISCLOSURE, statement([role(ACCOUNT_INFORMATION, "PSP_AI")], "NLDNB")]),
		expected: ["authority"],
	},
	"no disclosure statement": { content: of([GOOD]), expected: ["noDisclosure"] },
	"a mistyped authorization number": {
		content: of([DISCLOSURE, GOOD], "PADDE-BAFIN-123456"),
		expected: ["organization"],
	},
	"a policy alone": { content: withPolicies([PAYMENT_SERVICES]), expected: ["noDisclosure", "policyAlone"] },
	"all of it": { content: of([DISCLOSURE, GOOD]), expected: "pass" },
	"no payment services": { content: certificatePem(certificate()), expected: "not-applicable" },
};
