import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"another one": { content: fixture("keystores/jks/other-key-password.jks"), expected: ["differs"] },
	"the same": { content: fixture("keystores/jks/ec.jks"), expected: "pass" },
	"no key": { content: fixture("keystores/jks/truststore.jks"), expected: "not-applicable" },
};
