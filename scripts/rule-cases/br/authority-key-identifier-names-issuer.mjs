import { contentOf, implicit, int, seq, tlv } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";

const profile = /** @type {const} */ ("publicTls");
const identifier = ext.of(
	"2.5.29.35",
	seq(
		implicit(0, ISSUING.identifier),
		tlv(0xa1, generalName.directoryName(ROOT.subject)),
		implicit(2, contentOf(int(4711))),
	),
);
const withBoth = certificate({ change: { authorityKeyIdentifier: identifier } });

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"key, name and serial number": { content: certificatePem(withBoth), profile, expected: ["both"] },
	"the key alone": { content: certificatePem(certificate()), profile, expected: "pass" },
	"no identifier": {
		content: certificatePem(certificate({ change: { authorityKeyIdentifier: undefined } })),
		profile,
		expected: "not-applicable",
	},
	"before the policy": {
		content: certificatePem(certificate({ notBefore: "2010-01-01T00:00:00Z", notAfter: "2011-01-01T00:00:00Z" })),
		profile,
		expected: "not-effective",
	},
};
