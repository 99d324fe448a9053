import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const emptySubjectAlternativeNameNotCritical = defineRule({
	id: "empty-subject-alternative-name-not-critical",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Empty subject, but subject alternative name is not critical"),
	citation: { source: "RFC 5280", section: "4.2.1.6", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6" },
	messages: {
		notCritical: () =>
			l10n.t("The subject is empty, so the subject alternative name says who this is: it must be marked critical."),
		nameless: () =>
			l10n.t("The certificate names nobody: its subject is empty and it has no subject alternative name."),
	},
	applies: ({ certificate }) => certificate.subject.isEmpty,
	*check({ certificate }) {
		const extension = certificate.extension("subjectAltName");
		if (extension === undefined) yield { message: "nameless", range: certificate.layout.subject };
		else if (!extension.critical) yield { message: "notCritical", range: extension.element };
	},
});
