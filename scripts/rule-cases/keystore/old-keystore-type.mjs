import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	JKS: { content: fixture("keystores/jks/ec.jks"), expected: ["jks"] },
	JCEKS: { content: fixture("keystores/jceks/ec.jceks"), expected: ["jceks"] },
	"PKCS#12": { content: fixture("keystores/pkcs12/openssl-ec.p12"), expected: "pass" },
};
