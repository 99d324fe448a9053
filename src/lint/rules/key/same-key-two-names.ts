import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { octetText } from "../../facts/octet-text.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const sameKeyTwoNames = defineRule({
	id: "same-key-two-names",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("One key under two names"),
	citation: {
		source: "NIST SP 800-57 Part 1",
		section: "5.2",
		url: "https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-57pt1r5.pdf",
	},
	messages: {
		same: ({ name = "", other = "" }) =>
			l10n.t("“{0}” has the same key as “{1}”: whoever takes the key of one can be both.", name, other),
		other: () => l10n.t("The other certificate with that key."),
	},
	applies: ({ certificates }) => certificates.length > 1,
	*check({ certificates }) {
		const seen = new Map<string, (typeof certificates)[number]>();
		for (const subject of certificates) {
			const { certificate } = subject;
			const range = certificate.layout.subjectPublicKeyInfo;
			const key = octetText(certificate, "subjectPublicKeyInfo");
			const first = seen.get(key);
			if (first === undefined) seen.set(key, subject);
			else if (first.certificate.subject.toString() !== certificate.subject.toString())
				yield {
					message: "same",
					of: subject,
					range,
					data: { name: subjectName(certificate), other: subjectName(first.certificate) },
					related: [{ message: "other", of: first, range: first.certificate.layout.subjectPublicKeyInfo }],
				};
		}
	},
});
