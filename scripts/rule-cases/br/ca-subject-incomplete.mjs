import { caCertificate, certificate, certificatePem, name, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const ca = (/** @type {[string, string][]} */ ...attributes) =>
	caCertificate({ ...ROOT, subject: name(...attributes) });

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a common name alone": {
		content: certificatePem(ca(["CN", "Example Root"])),
		profile,
		expected: ["missing", "missing"],
	},
	"an empty organization": {
		content: certificatePem(ca(["C", "NL"], ["O", ""], ["CN", "Example Root"])),
		profile,
		expected: ["empty"],
	},
	"country and organization": { content: certificatePem(caCertificate(ROOT)), profile, expected: "pass" },
	"before the clause": {
		content: certificatePem(
			caCertificate({ ...ROOT, subject: name(["CN", "Example Root"]) }, { notBefore: "2010-01-01T00:00:00Z" }),
		),
		profile,
		expected: "not-effective",
	},
	"a leaf": { content: certificatePem(certificate()), profile, expected: "not-applicable" },
};
