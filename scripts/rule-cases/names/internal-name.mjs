import { certificate, certificatePem, ext, generalName, name } from "../kit.mjs";

const withNames = (/** @type {readonly Buffer[]} */ ...names) => ({
	content: certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names) } })),
	profile: /** @type {const} */ ("publicTls"),
});
const { dNSName, iPAddress } = generalName;

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"hosts of an own network": {
		...withNames(
			dNSName("db"),
			dNSName("api.local"),
			dNSName("x.home.arpa"),
			iPAddress(10, 1, 2, 3),
			iPAddress(172, 31, 0, 1),
			iPAddress(0xfd, ...new Array(15).fill(1)),
		),
		expected: ["internal", "internal", "internal", "internal", "internal", "internal"],
	},
	"an address as common name": {
		content: certificatePem(
			certificate({
				subject: name(["CN", "192.168.0.1"]),
				change: { subjectAltName: ext.subjectAltName([dNSName("example.org")]) },
			}),
		),
		profile: "publicTls",
		expected: ["commonName"],
	},
	"hosts of the internet": {
		...withNames(dNSName("example.org"), iPAddress(172, 32, 0, 1), iPAddress(0x2a, ...new Array(15).fill(1))),
		expected: "pass",
	},
	"a private PKI": { content: withNames(dNSName("db")).content, expected: "not-applicable" },
};
