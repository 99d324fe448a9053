import { caCertificate, certificate, certificatePem, ROOT } from "../kit.mjs";

const until = (/** @type {string} */ notAfter, key = "rsa-2048") => certificatePem(certificate({ key, notAfter }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a root of 2,048 bits until 2034": { content: certificatePem(caCertificate(ROOT)), expected: ["beyond"] },
	"2,048 bits on the first day of 2031": { content: until("2031-01-01T00:00:00Z"), expected: ["beyond"] },
	"2,048 bits until the last day of 2030": { content: until("2030-12-31T23:59:59Z"), expected: "pass" },
	"3,072 bits": { content: until("2035-01-01T00:00:00Z", "rsa-3072"), expected: "pass" },
	"1,024 bits, which are too few today": {
		content: until("2035-01-01T00:00:00Z", "rsa-1024"),
		expected: "not-applicable",
	},
	"an elliptic curve": { content: until("2035-01-01T00:00:00Z", "ec-p256"), expected: "not-applicable" },
};
