import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const malformedCountry = defineRule({
	id: "malformed-country",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Country is not a code of two letters"),
	citation: { source: "RFC 5280", section: "A.1", url: "https://www.rfc-editor.org/rfc/rfc5280#appendix-A.1" },
	messages: {
		country: ({ country = "" }) =>
			l10n.t(
				"The country is “{0}”; the standard wants two letters in capitals (ISO 3166), and some tools refuse more.",
				country,
			),
	},
	applies: ({ certificate }) => certificate.subject.last("C") !== undefined,
	*check({ certificate }) {
		for (const { type, text, value } of certificate.subject.rdns.flat())
			if (type.name === "C" && text !== undefined && !/^[A-Z]{2}$/.test(text))
				yield { message: "country", range: value, data: { country: text } };
	},
});
