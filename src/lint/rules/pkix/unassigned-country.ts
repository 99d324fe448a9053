import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { isCountryCode } from "../../facts/country-codes.ts";

const COUNTRY_ATTRIBUTES: readonly (string | undefined)[] = [
	"C",
	"jurisdictionC",
	"countryOfCitizenship",
	"countryOfResidence",
];

/** For an organization of several countries or none (TLS BR §3.2.2.3; user-assigned in ISO 3166-1). */
const NO_COUNTRY = "XX";

export const unassignedCountry = defineRule({
	id: "unassigned-country",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Country code that no country has"),
	citation: rfc5280("A.1"),
	messages: {
		unassigned: ({ country = "" }) => l10n.t("“{0}” is assigned to no country (ISO 3166-1).", country),
	},
	applies: ({ certificate }) =>
		certificate.subject.rdns.flat().some(({ type }) => COUNTRY_ATTRIBUTES.includes(type.name)),
	*check({ certificate }) {
		for (const { type, text, value } of certificate.subject.rdns.flat()) {
			const country = COUNTRY_ATTRIBUTES.includes(type.name) ? text : undefined;
			if (country === undefined || !/^[A-Z]{2}$/.test(country)) continue;
			if (country !== NO_COUNTRY && !isCountryCode(country))
				yield { message: "unassigned", range: value, data: { country } };
		}
	},
});
