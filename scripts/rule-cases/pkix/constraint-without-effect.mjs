import { explicit, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";

const { dNSName: dns, rfc822Name: email } = generalName;
const permitted = (/** @type {readonly Buffer[]} */ ...bases) =>
	certificatePem(
		caCertificate(ISSUING, {
			issuer: ROOT,
			change: { nameConstraints: ext.of("2.5.29.30", seq(explicit(0, ...bases.map((base) => seq(base)))), true) },
		}),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a wildcard": { content: permitted(dns("*.example")), expected: ["wildcard"] },
	"two quotation marks": { content: permitted(dns('""')), expected: ["dns"] },
	"two dots": { content: permitted(email("..api.example")), expected: ["email"] },
	"domains, hosts, addresses and all": {
		content: permitted(
			dns("api.example"),
			dns(".example"),
			dns(""),
			email("a@api.example"),
			email("api.example"),
			email(".example"),
		),
		expected: "pass",
	},
	"no constraints": { content: certificatePem(caCertificate(ROOT)), expected: "not-applicable" },
};
