import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const caWithoutKeyIdentifier = defineRule({
	id: "ca-without-key-identifier",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("CA without subjectKeyIdentifier"),
	citation: { source: "RFC 5280", section: "4.2.1.2", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.2" },
	messages: {
		none: () =>
			l10n.t(
				"The CA has no subjectKeyIdentifier: once it has two keys under its name, chains can be built with the wrong one.",
			),
	},
	applies: ({ certificate }) => isCertificateAuthority(certificate),
	*check({ certificate }) {
		if (certificate.extension("subjectKeyIdentifier") === undefined)
			yield { message: "none", range: certificate.layout.subject };
	},
});
