import * as l10n from "@vscode/l10n";
import { type CertificateSubject, defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { IssuerIndex } from "../../facts/issuer-index.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const brokenSignature = defineRule({
	id: "broken-signature",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Signature was not made with the issuer's key"),
	citation: { source: "RFC 5280", section: "6.1.3", url: "https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3" },
	messages: {
		changed: ({ issuer = "" }) =>
			l10n.t(
				"The signature was not made with the key of “{0}”, which the certificate names by name and key identifier: it was changed after it was signed (“certificate signature failure”).",
				issuer,
			),
		otherKey: ({ issuer = "" }) =>
			l10n.t(
				"The signature was not made with the key of “{0}” that is here: the CA was re-keyed, or another CA has its name (“certificate signature failure”).",
				issuer,
			),
		issuer: () => l10n.t("The issuer whose key does not fit."),
	},
	applies: ({ certificates, signatures }) => certificates.length > 0 && signatures !== undefined,
	*check({ certificates, signatures }) {
		const index = new IssuerIndex(certificates);
		for (const subject of certificates) {
			const { certificate } = subject;
			const issuers = index.issuersOf(certificate);
			const [issuer] = issuers;
			const areAllInvalid = issuers.every((each) => signatures?.of(certificate, each.certificate) === "invalid");
			if (issuer === undefined || !areAllInvalid) continue;
			yield {
				message: issuers.some((each) => isNamedByKey(subject, each)) ? "changed" : "otherKey",
				of: subject,
				range: certificate.layout.signatureValue,
				data: { issuer: subjectName(issuer.certificate) },
				related: issuer === subject ? [] : [{ message: "issuer", of: issuer }],
			};
		}
	},
});

/** Whether the key identifiers of the two are there and the same; what names itself needs none. */
function isNamedByKey({ certificate }: CertificateSubject, { certificate: issuer }: CertificateSubject): boolean {
	if (certificate === issuer) return true;
	const wanted = certificate.extensionValue("authorityKeyIdentifier")?.keyIdentifier;
	return wanted !== undefined && wanted === issuer.extensionValue("subjectKeyIdentifier");
}
