import { certificate, certificatePem, name } from "../kit.mjs";

const of = (/** @type {Buffer} */ subject) => certificatePem(certificate({ subject }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a name": { content: of(name(["C", "Germany"], ["CN", "a"])), expected: ["country"] },
	"small letters": { content: of(name(["C", "de"])), expected: ["country"] },
	"two capitals": { content: of(name(["C", "DE"])), expected: "pass" },
	none: { content: of(name(["CN", "a"])), expected: "not-applicable" },
};
