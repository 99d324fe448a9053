import { caCertificate, certificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

const leaf = (/** @type {readonly string[]} */ usages, key = "rsa-2048") =>
	certificatePem(certificate({ key, change: { keyUsage: ext.keyUsage(usages) } }));
const responder = (/** @type {readonly string[]} */ usages) =>
	certificatePem(
		certificate({ change: { keyUsage: ext.keyUsage(usages), extKeyUsage: ext.extKeyUsage(["ocspSigning"]) } }),
	);
const ca = (/** @type {readonly string[]} */ usages) =>
	certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: { keyUsage: ext.keyUsage(usages) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"keyAgreement of an RSA key": {
		content: leaf(["digitalSignature", "keyAgreement"]),
		profile: "publicTls",
		expected: ["forbidden"],
	},
	"keyAgreement of an EC key": {
		content: leaf(["digitalSignature", "keyAgreement"], "ec-p256"),
		profile: "publicTls",
		expected: ["discouraged"],
	},
	"RSA for enciphering alone": {
		content: leaf(["keyEncipherment"]),
		profile: "publicTls",
		expected: ["signingMissing"],
	},
	"RSA for both": {
		content: leaf(["digitalSignature", "keyEncipherment"]),
		profile: "publicTls",
		expected: ["both"],
	},
	"a CA that cannot answer itself": {
		content: ca(["keyCertSign", "cRLSign"]),
		profile: "publicTls",
		expected: ["caSigningMissing"],
	},
	"a CA that enciphers": {
		content: ca(["keyCertSign", "cRLSign", "digitalSignature", "keyEncipherment"]),
		profile: "publicTls",
		expected: ["forbidden"],
	},
	"a responder that does not sign": {
		content: responder(["nonRepudiation"]),
		profile: "publicTls",
		expected: ["forbidden", "responderSigningMissing"],
	},
	"digitalSignature alone": { content: leaf(["digitalSignature"]), profile: "publicTls", expected: "pass" },
	"no key usage": {
		content: certificatePem(certificate({ change: { keyUsage: undefined } })),
		profile: "publicTls",
		expected: "not-applicable",
	},
};
