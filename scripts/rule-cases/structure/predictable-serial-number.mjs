import { certificate, certificatePem } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a counter": {
		content: certificatePem(certificate({ serialNumber: 4711n })),
		expected: ["short"],
		profile: "publicTls",
	},
	"16 octets": { content: certificatePem(certificate()), expected: "pass", profile: "publicTls" },
	"before there was a rule": {
		content: certificatePem(certificate({ serialNumber: 1n, notBefore: "2016-09-29T00:00:00Z" })),
		expected: "not-effective",
		profile: "publicTls",
	},
	"a private PKI": { content: certificatePem(certificate({ serialNumber: 1n })), expected: "not-applicable" },
};
