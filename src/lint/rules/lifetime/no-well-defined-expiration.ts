import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

const NO_EXPIRATION = Date.UTC(9999, 11, 31, 23, 59, 59);

export const noWellDefinedExpiration = defineRule({
	id: "no-well-defined-expiration",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate never expires"),
	citation: {
		source: "RFC 5280",
		section: "4.1.2.5",
		url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5",
	},
	messages: {
		never: () =>
			l10n.t(
				"The end of 9999 says that the certificate has no well-defined expiration date: a lost key is good for ever.",
			),
	},
	*check({ certificate: { notAfter } }) {
		if (notAfter.epochMs === NO_EXPIRATION) yield { message: "never", range: notAfter.element };
	},
});
