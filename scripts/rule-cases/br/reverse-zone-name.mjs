import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const in2025 = { notBefore: "2025-01-01T00:00:00Z", notAfter: "2025-12-01T00:00:00Z" };
const withNames = (/** @type {readonly string[]} */ names, /** @type {object} */ dates = in2025) => ({
	content: certificatePem(
		certificate({ change: { subjectAltName: ext.subjectAltName(names.map(generalName.dNSName)) }, ...dates }),
	),
	profile: /** @type {const} */ ("publicTls"),
});
const loopback = `1.${"0.".repeat(31)}ip6.arpa`;

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"addresses of nowhere": { ...withNames(["1.0.168.192.in-addr.arpa", loopback]), expected: ["reserved", "reserved"] },
	"no whole addresses": {
		...withNames(["168.192.in-addr.arpa", "999.1.1.1.in-addr.arpa", "1.0.ip6.arpa"]),
		expected: ["malformed", "malformed", "malformed"],
	},
	"an address while it was allowed": { ...withNames(["4.4.8.8.in-addr.arpa"]), expected: "pass" },
	"an address today": { ...withNames(["4.4.8.8.in-addr.arpa"], {}), expected: ["forbidden"] },
	"other names": { ...withNames(["api.example.org"]), expected: "not-applicable" },
};
