import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withNames = (/** @type {readonly string[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"IPv4 as DNS name": { content: withNames("10.0.0.1"), expected: ["address"] },
	"IPv6 as DNS name": { content: withNames("api.example", "2001:db8::1"), expected: ["address"] },
	"a name that begins like an address": { content: withNames("10.0.0.1.example"), expected: "pass" },
	"an address of type IP": {
		content: certificatePem(
			certificate({
				change: {
					subjectAltName: ext.subjectAltName([generalName.dNSName("api.example"), generalName.iPAddress(10, 0, 0, 1)]),
				},
			}),
		),
		expected: "pass",
	},
};
