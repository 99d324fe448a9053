import { nul } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext } from "../kit.mjs";

const responder = { keyUsage: ext.keyUsage(["digitalSignature"]), extKeyUsage: ext.extKeyUsage(["ocspSigning"]) };
const noCheck = ext.of("1.3.6.1.5.5.7.48.1.5", nul());

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"without it": { content: certificatePem(certificate({ change: responder })), expected: ["missing"] },
	"without it in public TLS": {
		content: certificatePem(certificate({ change: responder })),
		profile: "publicTls",
		expected: ["missing"],
	},
	"with it": { content: certificatePem(certificate({ change: { ...responder, noCheck } })), expected: "pass" },
	"a server": { content: certificatePem(certificate()), expected: "not-applicable" },
};
