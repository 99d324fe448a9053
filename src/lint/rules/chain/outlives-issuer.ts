import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { IssuerIndex } from "../../facts/issuer-index.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const outlivesIssuer = defineRule({
	id: "outlives-issuer",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Issuer expires before the certificate it issued"),
	citation: { source: "RFC 5280", section: "6.1.3", url: "https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3" },
	messages: {
		earlier: ({ issuer = "", notAfter = "" }) =>
			l10n.t(
				"Its issuer “{0}” expires earlier, on {1}: from then on the certificate is refused although its own dates are good.",
				issuer,
				notAfter,
			),
		issuer: () => l10n.t("The issuer and its end."),
	},
	applies: ({ certificates }) => certificates.length > 1,
	*check({ certificates }) {
		const index = new IssuerIndex(certificates);
		for (const subject of certificates) {
			const { certificate } = subject;
			const end = certificate.notAfter.epochMs;
			if (certificate.isSelfIssued || end === undefined) continue;
			const issuers = index.issuersOf(certificate);
			const ends = issuers.map((each) => each.certificate.notAfter.epochMs ?? end);
			const last = issuers[ends.indexOf(Math.max(...ends))];
			if (last === undefined || Math.max(...ends) >= end) continue;
			yield {
				message: "earlier",
				of: subject,
				range: certificate.notAfter.element,
				data: { issuer: subjectName(last.certificate), notAfter: last.certificate.notAfter.iso ?? "" },
				related: [{ message: "issuer", of: last, range: last.certificate.notAfter.element }],
			};
		}
	},
});
