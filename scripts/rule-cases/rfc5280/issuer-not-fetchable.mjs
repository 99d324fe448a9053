import { oid, seq } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const withIssuers = (/** @type {readonly string[]} */ ...uris) =>
	certificatePem(
		certificate({
			change: {
				authorityInfoAccess: ext.of(
					"1.3.6.1.5.5.7.1.1",
					seq(...uris.map((uri) => seq(oid("1.3.6.1.5.5.7.48.2"), generalName.uniformResourceIdentifier(uri)))),
				),
			},
		}),
	);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a file": { content: withIssuers("file:///srv/issuing.crt"), expected: ["noAddress"] },
	"a file and http": {
		content: withIssuers("file:///srv/issuing.crt", "http://ca.example/issuing.crt"),
		expected: "pass",
	},
	"nothing about the issuer": { content: certificatePem(certificate()), expected: "not-applicable" },
};
