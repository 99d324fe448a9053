import { seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const { dNSName, rfc822Name, uniformResourceIdentifier } = generalName;
const withNames = (/** @type {readonly Buffer[]} */ ...names) =>
	certificatePem(certificate({ change: { issuerAltName: ext.of("2.5.29.18", seq(...names)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"each kind of mistake": {
		content: withNames(
			dNSName(""),
			dNSName(" "),
			dNSName("*"),
			dNSName("ca.*.example"),
			rfc822Name("ca.example"),
			uniformResourceIdentifier("ca.example/cps"),
			uniformResourceIdentifier("https:///cps"),
		),
		expected: ["empty", "dns", "wildcard", "wildcard", "email", "uri", "uri"],
	},
	"names as they should be": {
		content: withNames(
			dNSName("ca.example"),
			rfc822Name("ca@ca.example"),
			uniformResourceIdentifier("https://ca.example/cps"),
			uniformResourceIdentifier("urn:example:ca"),
		),
		expected: "pass",
	},
	"no such names": { content: certificatePem(certificate()), expected: "not-applicable" },
};
