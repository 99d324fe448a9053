import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const missingExtendedKeyUsage = defineRule({
	id: "missing-extended-key-usage",
	severity: "warning",
	profiles: ["publicTls", "mtlsClient", "mtlsServer"],
	target: "certificate",
	title: () => l10n.t("Certificate does not say what it is for"),
	citation: { source: "RFC 5280", section: "4.2.1.12", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12" },
	messages: {
		forbidden: () =>
			l10n.t("The certificate has no extKeyUsage: browsers refuse public certificates without serverAuth."),
		open: () =>
			l10n.t("The certificate has no extKeyUsage, so it serves for every purpose: say serverAuth, clientAuth or both."),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate),
	*check({ certificate }, { profile }) {
		if (certificate.extension("extKeyUsage") !== undefined) return;
		const isPublic = profile === "publicTls";
		yield {
			message: isPublic ? "forbidden" : "open",
			severity: isPublic ? "error" : "warning",
			range: certificate.layout.subject,
		};
	},
});
