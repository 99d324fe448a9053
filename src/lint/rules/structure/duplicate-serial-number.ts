import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { sameBytes } from "../../facts/issuance.ts";
import { octetText } from "../../facts/octet-text.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const duplicateSerialNumber = defineRule({
	id: "duplicate-serial-number",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Two certificates of one issuer have the same serial number"),
	citation: { source: "RFC 5280", section: "4.1.2.2", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2" },
	messages: {
		same: ({ serial = "", other = "" }) =>
			l10n.t(
				"The issuer gave serial number {0} to “{1}” too: revoking one revokes both, and Firefox refuses the second it meets.",
				serial,
				other,
			),
		other: () => l10n.t("The other certificate with that number."),
	},
	applies: ({ certificates }) => certificates.length > 1,
	*check({ certificates }) {
		const seen = new Map<string, (typeof certificates)[number]>();
		for (const subject of certificates) {
			const { certificate } = subject;
			const key = `${certificate.serialNumber} ${octetText(certificate, "issuer")}`;
			const first = seen.get(key);
			if (first === undefined) seen.set(key, subject);
			else if (!sameBytes(first.certificate.der, certificate.der))
				yield {
					message: "same",
					of: subject,
					range: certificate.layout.serialNumber,
					data: { serial: certificate.serialNumber, other: subjectName(first.certificate) },
					related: [{ message: "other", of: first, range: first.certificate.layout.serialNumber }],
				};
		}
	},
});
