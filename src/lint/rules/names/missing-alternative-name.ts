import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isStatedTlsServer } from "../../facts/purposes.ts";

export const missingAlternativeName = defineRule({
	id: "missing-alternative-name",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Server certificate without subject alternative name"),
	citation: { source: "RFC 9525", section: "6.3", url: "https://www.rfc-editor.org/rfc/rfc9525#section-6.3" },
	messages: {
		none: () =>
			l10n.t(
				"The certificate has no subject alternative name: no host name can match it, since clients have stopped looking at the common name.",
			),
		empty: () => l10n.t("The subject alternative name lists no name: no host name can match the certificate."),
	},
	applies: ({ certificate }) => isStatedTlsServer(certificate),
	*check({ certificate }) {
		const extension = certificate.extension("subjectAltName");
		if (extension === undefined) yield { message: "none", range: certificate.layout.subject };
		else if (certificate.extensionValue("subjectAltName")?.length === 0)
			yield { message: "empty", range: extension.element };
	},
});
