import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const versionNot3 = defineRule({
	id: "version-not-3",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate is not of version 3"),
	citation: { source: "RFC 5280", section: "4.1.2.1", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.1" },
	messages: {
		old: ({ version = "" }) =>
			l10n.t(
				"The certificate is of version {0} and has no extensions: no names of hosts, no purposes, no CA. openssl x509 -req makes such certificates without -extfile.",
				version,
			),
	},
	applies: ({ certificate }) => !certificate.isSelfIssued,
	*check({ certificate: { version, layout } }) {
		if (version < 3)
			yield {
				message: "old",
				range: layout.version.tag === 0 ? layout.serialNumber : layout.version,
				data: { version },
			};
	},
});
