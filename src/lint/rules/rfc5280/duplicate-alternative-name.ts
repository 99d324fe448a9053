import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { rfc5280 } from "../../facts/citation.ts";

export const duplicateAlternativeName = defineRule({
	id: "duplicate-alternative-name",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Subject alternative name lists a name twice"),
	citation: rfc5280("4.2.1.6"),
	messages: {
		again: ({ name = "" }) => l10n.t("“{0}” is listed before already; was another name meant here?", name),
	},
	applies: ({ certificate }) => alternativeNames(certificate).length > 1,
	*check({ certificate }) {
		const seen = new Set<string>();
		for (const { type, value, range } of alternativeNames(certificate)) {
			const key = `${type} ${type === "dns" ? value.toLowerCase() : value}`;
			if (seen.has(key)) yield { message: "again", range, data: { name: value } };
			seen.add(key);
		}
	},
});
