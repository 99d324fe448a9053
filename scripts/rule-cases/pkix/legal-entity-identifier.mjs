import { strings } from "../../fixtures/der.mjs";
import { certificate, certificatePem, ext, name } from "../kit.mjs";

const of = (/** @type {string} */ lei) =>
	certificatePem(certificate({ subject: name(["organizationIdentifier", `LEIXG-${lei}`], ["CN", "api.example"]) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"two digits changed places": { content: of("AEYE00EKXESVZUUEBP76"), expected: ["checkNumber"] },
	"too short": { content: of("AEYE00EKXESVZUUEBP6"), expected: ["form"] },
	"in the extension": {
		content: certificatePem(
			certificate({ change: { lei: ext.of("1.3.6.1.4.1.52266.1", strings.printable("AEYE00EKXESVZUUEBP68")) } }),
		),
		expected: ["checkNumber"],
	},
	"the check number fits": { content: of("AEYE00EKXESVZUUEBP67"), expected: "pass" },
	"no identifier": { content: certificatePem(certificate()), expected: "not-applicable" },
};
