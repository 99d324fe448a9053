import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const anyExtendedKeyUsage = defineRule({
	id: "any-extended-key-usage",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate allows every purpose"),
	citation: { source: "RFC 5280", section: "4.2.1.12", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12" },
	messages: {
		any: () =>
			l10n.t(
				"anyExtendedKeyUsage allows every purpose, and Go, OpenSSL and browsers do not treat it alike: name the purposes.",
			),
		forbidden: () => l10n.t("anyExtendedKeyUsage may not stand in a public TLS certificate."),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate),
	*check({ certificate }, { profile }) {
		const purpose = certificate.extensionValue("extKeyUsage")?.some(({ name }) => name === "anyExtendedKeyUsage");
		const extension = certificate.extension("extKeyUsage");
		if (!purpose || extension === undefined) return;
		if (profile === "publicTls") yield { message: "forbidden", severity: "error", range: extension.element };
		else yield { message: "any", range: extension.element };
	},
});
