import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const expired = defineRule({
	id: "expired",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate has expired"),
	citation: {
		source: "RFC 5280",
		section: "4.1.2.5",
		url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5",
	},
	messages: {
		expired: ({ notAfter = "" }) => l10n.t("The certificate expired on {0}: every peer refuses it.", notAfter),
	},
	*check({ certificate: { notAfter } }, { at }) {
		if (notAfter.epochMs !== undefined && at > notAfter.epochMs)
			yield { message: "expired", range: notAfter.element, data: { notAfter: notAfter.iso ?? "" } };
	},
});
