import { oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificatePem, ext, ISSUING, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const limits = {
	basicConstraints: ext.basicConstraints({ ca: true, pathLen: 1 }),
	certificatePolicies: ext.of("2.5.29.32", seq(seq(oid("2.23.140.1.2.1")))),
};

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"both limits": {
		content: certificatePem(caCertificate(ROOT, { change: limits })),
		profile,
		expected: ["pathLength", "policies"],
	},
	"no limits": { content: certificatePem(caCertificate(ROOT)), profile, expected: "pass" },
	"an intermediate": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT, change: limits })),
		profile,
		expected: "not-applicable",
	},
};
