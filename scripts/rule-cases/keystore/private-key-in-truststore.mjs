import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a key in a truststore": { content: fixture("keystores/jks/ec.jks"), expected: ["key"], file: "truststore.jks" },
	"certificates in a truststore": {
		content: fixture("keystores/jks/truststore.jks"),
		expected: "pass",
		file: "truststore.jks",
	},
	"a key in a keystore": { content: fixture("keystores/jks/ec.jks"), expected: "not-applicable", file: "keystore.jks" },
};
