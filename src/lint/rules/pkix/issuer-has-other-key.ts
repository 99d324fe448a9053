import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { IssuerIndex } from "../../facts/issuer-index.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const issuerHasOtherKey = defineRule({
	id: "issuer-has-other-key",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Issuer of the right name with another key"),
	citation: rfc5280("4.2.1.1"),
	messages: {
		differs: ({ issuer = "", wanted = "", found = "" }) =>
			l10n.t(
				"The certificate was signed by the key {1} of “{0}”; the certificate of that name has the key {2}, from before or after a new key was made: no chain can be built (“unable to get local issuer certificate”).",
				issuer,
				wanted,
				found,
			),
		other: () => l10n.t("The issuer's name with the other key."),
	},
	applies: ({ certificates }) => certificates.length > 1,
	*check({ certificates }) {
		const index = new IssuerIndex(certificates);
		for (const subject of certificates) {
			const { certificate } = subject;
			const [namesake] = index.namesakesOf(certificate);
			const extension = certificate.extension("authorityKeyIdentifier");
			if (namesake === undefined || extension === undefined || certificate.isSelfIssued) continue;
			if (index.issuersOf(certificate).length > 0) continue;
			const own = namesake.certificate.extension("subjectKeyIdentifier");
			yield {
				message: "differs",
				of: subject,
				range: extension.element,
				data: {
					issuer: subjectName(namesake.certificate),
					wanted: shortened(certificate.extensionValue("authorityKeyIdentifier")?.keyIdentifier),
					found: shortened(namesake.certificate.extensionValue("subjectKeyIdentifier")),
				},
				related: [{ message: "other", of: namesake, ...(own === undefined ? {} : { range: own.element }) }],
			};
		}
	},
});

/** As much of a key identifier as people compare. */
const shortened = (hex = ""): string => (hex.length > 8 ? `${hex.slice(0, 8)}…` : hex);
