import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const crlOutOfDate = defineRule({
	id: "crl-out-of-date",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "crl",
	title: () => l10n.t("Revocation list is out of date"),
	citation: { source: "RFC 5280", section: "5.1.2.5", url: "https://www.rfc-editor.org/rfc/rfc5280#section-5.1.2.5" },
	messages: {
		old: ({ nextUpdate = "" }) =>
			l10n.t(
				"The next list was due on {0}: servers that check revocation refuse every certificate of this CA until they get it.",
				nextUpdate,
			),
	},
	*check({ crl: { nextUpdate } }, { at }) {
		if (nextUpdate?.epochMs !== undefined && at > nextUpdate.epochMs)
			yield { message: "old", range: nextUpdate.element, data: { nextUpdate: nextUpdate.iso ?? "" } };
	},
});
