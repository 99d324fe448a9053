import { int, oid, seq, strings } from "../../fixtures/der.mjs";
import { certificate, certificatePem } from "../kit.mjs";
import { qcStatements, withPolicies } from "../policies.mjs";

const statement = (/** @type {string} */ id, /** @type {readonly Buffer[]} */ ...info) => seq(oid(id), ...info);
const COMPLIANCE = statement("0.4.0.1862.1.1");
const DEVICE = statement("0.4.0.1862.1.4");
const WEB = statement("0.4.0.1862.1.6", seq(oid("0.4.0.1862.1.6.3")));
const countries = (/** @type {readonly string[]} */ ...codes) =>
	statement("0.4.0.1862.1.7", seq(...codes.map((code) => strings.printable(code))));
const disclosure = (/** @type {string} */ url, /** @type {string} */ language) =>
	statement("0.4.0.1862.1.5", seq(seq(strings.ia5(url), strings.printable(language))));
const limit = (/** @type {Buffer} */ currency, /** @type {number} */ amount) =>
	statement("0.4.0.1862.1.2", seq(currency, int(amount), int(0)));

const WEBSITE = "0.4.0.194112.1.4";
const SIGNATURE_IN_DEVICE = "0.4.0.194112.1.2";
const of = (/** @type {readonly string[]} */ policies, /** @type {readonly Buffer[]} */ ...statements) =>
	withPolicies(policies, { change: { qcStatements: qcStatements(...statements) } });

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no statement of what its policy promises": {
		content: of([SIGNATURE_IN_DEVICE], disclosure("https://ca.example/pds", "en")),
		expected: ["noCompliance", "noType", "noDevice"],
	},
	"another type and a device": {
		content: of(["0.4.0.194112.1.1"], COMPLIANCE, WEB, DEVICE),
		expected: ["device", "type"],
	},
	"no countries": { content: of([WEBSITE], WEB, countries()), expected: ["noCountries"] },
	"no such country": { content: of([WEBSITE], WEB, countries("GB", "ZZ")), expected: ["country"] },
	"a disclosure statement without protection in no language": {
		content: of([WEBSITE], COMPLIANCE, WEB, disclosure("http://ca.example/pds", "xx")),
		expected: ["language", "scheme"],
	},
	"a negative limit of currency 978": {
		content: of([WEBSITE], COMPLIANCE, WEB, limit(int(978), -1)),
		expected: ["amount", "currency"],
	},
	"all of it": {
		content: of(
			[WEBSITE],
			COMPLIANCE,
			WEB,
			disclosure("https://ca.example/pds", "en"),
			limit(strings.printable("EUR"), 1),
		),
		expected: "pass",
	},
	"no statements": { content: certificatePem(certificate()), expected: "not-applicable" },
};
