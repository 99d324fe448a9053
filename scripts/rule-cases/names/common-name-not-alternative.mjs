import { certificate, certificatePem, name } from "../kit.mjs";

const withSubject = (/** @type {Buffer} */ subject) => certificatePem(certificate({ subject }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a host name in the common name alone": {
		content: withSubject(name(["CN", "other.example"])),
		expected: ["missing"],
	},
	"an IP address in the common name alone": { content: withSubject(name(["CN", "10.0.0.1"])), expected: ["missing"] },
	"the same name in both": { content: withSubject(name(["CN", "API.example"])), expected: "pass" },
	"a common name that is no host name": { content: withSubject(name(["CN", "Orders team"])), expected: "pass" },
	"a certificate of public TLS": {
		content: withSubject(name(["CN", "other.example"])),
		profile: "publicTls",
		expected: "not-applicable",
	},
	"no common name": { content: withSubject(name(["O", "Example"])), expected: "pass" },
};
