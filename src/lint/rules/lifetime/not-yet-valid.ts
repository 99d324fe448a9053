import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const notYetValid = defineRule({
	id: "not-yet-valid",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate is not valid yet"),
	citation: {
		source: "RFC 5280",
		section: "4.1.2.5",
		url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5",
	},
	messages: {
		early: ({ notBefore = "" }) =>
			l10n.t("The certificate is valid from {0} on: until then every peer whose clock is right refuses it.", notBefore),
	},
	*check({ certificate: { notBefore } }, { at }) {
		if (notBefore.epochMs !== undefined && at < notBefore.epochMs)
			yield { message: "early", range: notBefore.element, data: { notBefore: notBefore.iso ?? "" } };
	},
});
