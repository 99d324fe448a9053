import { certificate, certificatePem, pem, publicKeyInfo } from "../kit.mjs";
import { octetInfo } from "../public-key-info.mjs";

/** The example of RFC 8410 §10.1, whose private half stands in §10.3. */
const example = octetInfo(
	"1.3.101.112",
	Buffer.from("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1", "hex"),
);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"the example of a standard in a certificate": {
		content: certificatePem(certificate({ key: example })),
		expected: ["published"],
	},
	"the same key alone": { content: pem("PUBLIC KEY", example), expected: ["published"] },
	"a key of one’s own": { content: certificatePem(certificate()), expected: "pass" },
	"an elliptic curve key of one’s own": { content: pem("PUBLIC KEY", publicKeyInfo("ec-p256")), expected: "pass" },
};
