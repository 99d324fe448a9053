import { certificate, certificatePem, ext } from "../kit.mjs";

const of = (/** @type {readonly string[]} */ purposes, critical = true) =>
	certificatePem(certificate({ change: { extKeyUsage: ext.extKeyUsage(purposes, critical) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"not critical": { content: of(["timeStamping"], false), expected: ["notCritical"] },
	"with another purpose": { content: of(["timeStamping", "codeSigning"]), expected: ["notAlone"] },
	"alone and critical": { content: of(["timeStamping"]), expected: "pass" },
	"another purpose": { content: of(["serverAuth"]), expected: "not-applicable" },
};
