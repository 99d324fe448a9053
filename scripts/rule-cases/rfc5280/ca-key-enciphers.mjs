import { caCertificate, certificate, certificatePem, ext, ROOT } from "../kit.mjs";

const ca = (/** @type {readonly string[]} */ ...usages) =>
	certificatePem(caCertificate(ROOT, { change: { keyUsage: ext.keyUsage(usages) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"signs and enciphers": { content: ca("keyCertSign", "cRLSign", "keyEncipherment"), expected: ["both"] },
	signs: { content: ca("keyCertSign", "cRLSign", "digitalSignature"), expected: "pass" },
	"a leaf": { content: certificatePem(certificate()), expected: "not-applicable" },
};
