import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";
import { rfc5280 } from "../../facts/citation.ts";

const EMAIL_ATTRIBUTES: readonly (string | undefined)[] = ["emailAddress", "mail"];

export const subjectEmailNotAlternative = defineRule({
	id: "subject-email-not-alternative",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("E-mail address stands in the subject alone"),
	citation: rfc5280("4.1.2.6"),
	messages: {
		missing: ({ email = "" }) =>
			l10n.t(
				"“{0}” stands in the subject but not among the subject alternative names, where mail programs look for it.",
				email,
			),
	},
	applies: ({ certificate }) =>
		certificate.subject.rdns.flat().some(({ type }) => EMAIL_ATTRIBUTES.includes(type.name)),
	*check({ certificate }) {
		const known = new Set(alternativeNamesOf(certificate, "email").map(({ value }) => value.toLowerCase()));
		for (const { type, text, value } of certificate.subject.rdns.flat())
			if (EMAIL_ATTRIBUTES.includes(type.name) && text !== undefined && !known.has(text.toLowerCase()))
				yield { message: "missing", range: value, data: { email: text } };
	},
});
