import { oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

const mapping = (/** @type {string} */ from, /** @type {string} */ to) =>
	certificatePem(
		caCertificate(ISSUING, {
			issuer: ROOT,
			change: {
				certificatePolicies: ext.of("2.5.29.32", seq(seq(oid("1.2.3.4")))),
				policyMappings: ext.of("2.5.29.33", seq(seq(oid(from), oid(to))), true),
			},
		}),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"from any policy": { content: mapping("2.5.29.32.0", "1.2.3.5"), expected: ["anyPolicy"] },
	"to any policy": { content: mapping("1.2.3.4", "2.5.29.32.0"), expected: ["anyPolicy"] },
	"of a policy that is not stated": { content: mapping("1.2.3.9", "1.2.3.5"), expected: ["notAsserted"] },
	"of a stated policy": { content: mapping("1.2.3.4", "1.2.3.5"), expected: "pass" },
	"no mapping": { content: certificatePem(caCertificate(ROOT)), expected: "not-applicable" },
};
