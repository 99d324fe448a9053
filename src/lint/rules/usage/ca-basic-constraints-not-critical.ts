import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const caBasicConstraintsNotCritical = defineRule({
	id: "ca-basic-constraints-not-critical",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("basicConstraints of a CA is not critical"),
	citation: { source: "RFC 5280", section: "4.2.1.9", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9" },
	messages: {
		notCritical: () =>
			l10n.t("basicConstraints makes this a CA and must be marked critical; strict validators refuse it as it stands."),
	},
	applies: ({ certificate }) => isCertificateAuthority(certificate),
	*check({ certificate }) {
		const extension = certificate.extension("basicConstraints");
		if (extension?.critical === false) yield { message: "notCritical", range: extension.element };
	},
});
