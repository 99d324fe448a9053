import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { weakDigest } from "../../facts/signature-digest.ts";

export const weakRequestSignature = defineRule({
	id: "weak-request-signature",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificateRequest",
	title: () => l10n.t("Certificate request is signed with a broken digest"),
	citation: { source: "RFC 9155", section: "2", url: "https://www.rfc-editor.org/rfc/rfc9155#section-2" },
	messages: {
		weak: ({ digest = "" }) =>
			l10n.t("The request is signed with {0}: many CAs refuse it. Make it again with SHA-256.", digest),
	},
	*check({ certificateRequest, item }) {
		const digest = weakDigest(certificateRequest.signatureAlgorithm, item.bytes);
		if (digest !== undefined)
			yield { message: "weak", range: certificateRequest.signatureAlgorithm.element, data: { digest } };
	},
});
