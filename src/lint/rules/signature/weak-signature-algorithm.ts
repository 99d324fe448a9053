import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { weakDigest } from "../../facts/signature-digest.ts";

export const weakSignatureAlgorithm = defineRule({
	id: "weak-signature-algorithm",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate is signed with a broken digest"),
	citation: { source: "RFC 9155", section: "2", url: "https://www.rfc-editor.org/rfc/rfc9155#section-2" },
	messages: {
		broken: ({ digest = "" }) =>
			l10n.t(
				"The certificate is signed with {0}: a second one with the same signature can be made, and every peer refuses it.",
				digest,
			),
		sha1: () =>
			l10n.t("The certificate is signed with SHA-1: browsers, Java 17 and OpenSSL 3 at its usual level refuse it."),
	},
	// Nobody verifies the signature of a root: it is trusted because it is configured.
	applies: ({ certificate }) => !certificate.isSelfIssued,
	*check({ certificate, item }) {
		const digest = weakDigest(certificate.signatureAlgorithm, item.bytes);
		const range = certificate.signatureAlgorithm.element;
		if (digest === "SHA-1") yield { message: "sha1", range };
		else if (digest !== undefined) yield { message: "broken", range, data: { digest } };
	},
});
