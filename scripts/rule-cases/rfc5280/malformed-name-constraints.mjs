import { contentOf, explicit, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";

const constraints = (/** @type {readonly Buffer[]} */ ...names) =>
	ext.of("2.5.29.30", seq(explicit(0, contentOf(seq(...names.map((each) => seq(each)))))), true);
const ca = (/** @type {readonly Buffer[]} */ ...names) =>
	certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { nameConstraints: constraints(...names) } }));
const uri = generalName.uniformResourceIdentifier;

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a URI and an address in place of a host": {
		content: ca(uri("https://example.org"), uri("192.0.2.1")),
		expected: ["host", "host"],
	},
	"forms that nobody can compare": {
		content: ca(generalName.ediPartyName("a", "b"), generalName.x400Address(), generalName.registeredID("1.2.3")),
		expected: ["incomparable", "incomparable", "incomparable"],
	},
	"hosts, domains and directory names": {
		content: ca(uri("www.example.org"), uri(".example.org"), generalName.dNSName("example.org")),
		expected: "pass",
	},
	"in a leaf": {
		content: certificatePem(
			certificate({ change: { nameConstraints: constraints(generalName.dNSName("a.example")) } }),
		),
		expected: ["notCa"],
	},
	"no constraints": { content: certificatePem(caCertificate(ROOT)), expected: "not-applicable" },
};
