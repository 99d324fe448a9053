import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const keyUsageNotCritical = defineRule({
	id: "key-usage-not-critical",
	severity: "hint",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("keyUsage is not critical"),
	citation: { source: "RFC 5280", section: "4.2.1.3", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3" },
	messages: { notCritical: () => l10n.t("keyUsage should be marked critical.") },
	applies: ({ certificate }) => certificate.extension("keyUsage") !== undefined,
	*check({ certificate }) {
		const extension = certificate.extension("keyUsage");
		if (extension?.critical === false) yield { message: "notCritical", range: extension.element };
	},
});
