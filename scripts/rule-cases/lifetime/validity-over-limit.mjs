import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const publicTls = (/** @type {string} */ notBefore, /** @type {string} */ notAfter) => ({
	content: certificatePem(certificate({ notBefore, notAfter })),
	profile: /** @type {const} */ ("publicTls"),
});

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"398 days before 15 March 2026": { ...publicTls("2026-03-14T00:00:00Z", "2027-04-15T23:59:59Z"), expected: "pass" },
	"one second more than 398 days": {
		...publicTls("2026-03-14T00:00:00Z", "2027-04-16T00:00:00Z"),
		expected: ["tooLong"],
	},
	"200 days from 15 March 2026": { ...publicTls("2026-03-15T00:00:00Z", "2026-09-30T23:59:59Z"), expected: "pass" },
	"201 days from 15 March 2026": {
		...publicTls("2026-03-15T00:00:00Z", "2026-10-01T00:00:00Z"),
		expected: ["tooLong"],
	},
	"101 days from 15 March 2027": {
		...publicTls("2027-03-15T00:00:00Z", "2027-06-23T00:00:00Z"),
		expected: ["tooLong"],
	},
	"48 days from 15 March 2029": { ...publicTls("2029-03-15T00:00:00Z", "2029-05-01T00:00:00Z"), expected: ["tooLong"] },
	"issued before there was a limit": {
		...publicTls("2018-02-28T00:00:00Z", "2028-02-28T00:00:00Z"),
		expected: "not-effective",
	},
	"a CA": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT })),
		profile: "publicTls",
		expected: "not-applicable",
	},
	"a private PKI": {
		content: certificatePem(certificate({ notAfter: "2036-01-01T00:00:00Z" })),
		expected: "not-applicable",
	},
};
