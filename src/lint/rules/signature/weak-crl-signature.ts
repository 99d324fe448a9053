import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { weakDigest } from "../../facts/signature-digest.ts";

export const weakCrlSignature = defineRule({
	id: "weak-crl-signature",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "crl",
	title: () => l10n.t("Revocation list is signed with a broken digest"),
	citation: { source: "RFC 9155", section: "2", url: "https://www.rfc-editor.org/rfc/rfc9155#section-2" },
	messages: {
		weak: ({ digest = "" }) =>
			l10n.t("The revocation list is signed with {0}: validators that refuse it cannot tell what is revoked.", digest),
	},
	*check({ crl, item }) {
		const digest = weakDigest(crl.signatureAlgorithm, item.bytes);
		if (digest !== undefined) yield { message: "weak", range: crl.signatureAlgorithm.element, data: { digest } };
	},
});
