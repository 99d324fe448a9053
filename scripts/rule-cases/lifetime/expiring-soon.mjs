import { certificate, certificatePem } from "../kit.mjs";

const from = (/** @type {string} */ notBefore, /** @type {string} */ notAfter) =>
	certificatePem(certificate({ notBefore, notAfter }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"less than a third of 90 days left": {
		content: from("2026-09-22T12:00:00Z", "2026-12-21T11:59:00Z"),
		expected: ["soon"],
	},
	"more than a third of 90 days left": {
		content: from("2026-09-24T12:00:00Z", "2026-12-23T12:00:00Z"),
		expected: "pass",
	},
	"less than half of six days left": {
		content: from("2026-11-19T11:00:00Z", "2026-11-25T11:00:00Z"),
		expected: ["soon"],
	},
	"more than half of six days left": {
		content: from("2026-11-20T12:00:00Z", "2026-11-26T12:00:00Z"),
		expected: "pass",
	},
	"two years of thirty left": { content: from("1998-11-22T12:00:00Z", "2028-11-22T12:00:00Z"), expected: "pass" },
	"less than a year of thirty left": {
		content: from("1997-11-21T12:00:00Z", "2027-11-21T12:00:00Z"),
		expected: ["soon"],
	},
	"expired already": { content: from("2026-01-01T00:00:00Z", "2026-11-01T00:00:00Z"), expected: "pass" },
	"not valid yet": { content: from("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z"), expected: "pass" },
};
