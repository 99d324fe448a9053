import { caCertificate, certificate, certificatePem, ext, ROOT } from "../kit.mjs";

const leaf = (/** @type {readonly string[]} */ usages, /** @type {readonly string[]} */ purposes) =>
	certificatePem(certificate({ change: { keyUsage: ext.keyUsage(usages), extKeyUsage: ext.extKeyUsage(purposes) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a client that may only encipher": {
		content: leaf(["keyEncipherment"], ["serverAuth", "clientAuth"]),
		expected: ["useless"],
	},
	"a server that may sign contracts": {
		content: leaf(["digitalSignature", "nonRepudiation"], ["serverAuth"]),
		expected: ["beyond"],
	},
	"a server and client": {
		content: leaf(["digitalSignature", "keyEncipherment"], ["serverAuth", "clientAuth"]),
		expected: "pass",
	},
	"a purpose of one's own": { content: leaf(["dataEncipherment"], ["1.2.3.4"]), expected: "not-applicable" },
	"a CA": { content: certificatePem(caCertificate(ROOT)), expected: "not-applicable" },
};
