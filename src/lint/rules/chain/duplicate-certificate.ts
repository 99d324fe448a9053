import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { octetText } from "../../facts/octet-text.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const duplicateCertificate = defineRule({
	id: "duplicate-certificate",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Certificate stands twice"),
	citation: { source: "RFC 8446", section: "4.4.2", url: "https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2" },
	messages: {
		again: ({ name = "" }) =>
			l10n.t(
				"The certificate of “{0}” has been there before: some clients refuse a chain with a certificate twice.",
				name,
			),
		first: () => l10n.t("It stands here first."),
	},
	applies: ({ certificates }) => certificates.length > 1,
	*check({ certificates, items }) {
		const seen = new Map<string, (typeof certificates)[number]>();
		const atTop = new Set(items);
		for (const subject of certificates) {
			if (!atTop.has(subject.item)) continue;
			// The same certificate under two names of a configuration is meant so.
			const { place } = subject.item;
			const encoding = octetText(subject.certificate, "der");
			const key = place === undefined ? encoding : `${JSON.stringify(place)} ${encoding}`;
			const first = seen.get(key);
			if (first === undefined) seen.set(key, subject);
			else
				yield {
					message: "again",
					of: subject,
					data: { name: subjectName(subject.certificate) },
					related: [{ message: "first", of: first }],
				};
		}
	},
});
