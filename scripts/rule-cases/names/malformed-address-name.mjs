import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const { rfc822Name: email, uniformResourceIdentifier: uri } = generalName;
const withNames = (/** @type {readonly Buffer[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"each fault": {
		content: withNames(
			email("api.example"),
			email("a b@api.example"),
			uri("api.example/path"),
			uri("https:///path"),
			uri("spiffe://Example.org//a"),
		),
		expected: ["email", "email", "relative", "host", "spiffe"],
	},
	"well-formed ones": {
		content: withNames(
			email("ops+tls@api.example"),
			uri("https://api.example:8443/x?y"),
			uri("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
			uri("spiffe://example.org/ns/web/sa/api"),
			uri("https://[2001:db8::1]/"),
		),
		expected: "pass",
	},
	"host names alone": { content: withNames(generalName.dNSName("api.example")), expected: "not-applicable" },
};
