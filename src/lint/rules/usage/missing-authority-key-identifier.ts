import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const missingAuthorityKeyIdentifier = defineRule({
	id: "missing-authority-key-identifier",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate does not say which key of its issuer signed it"),
	citation: { source: "RFC 5280", section: "4.2.1.1", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.1" },
	messages: {
		none: () =>
			l10n.t(
				"The certificate has no authorityKeyIdentifier: where its issuer has two keys under one name, validators have to try both.",
			),
		noKeyIdentifier: () =>
			l10n.t("authorityKeyIdentifier has no keyIdentifier, which is what validators compare to find the issuer."),
	},
	applies: ({ certificate }) => !certificate.isSelfIssued && certificate.version === 3,
	*check({ certificate }) {
		const extension = certificate.extension("authorityKeyIdentifier");
		const value = certificate.extensionValue("authorityKeyIdentifier");
		if (extension === undefined) yield { message: "none", range: certificate.layout.issuer };
		else if (value !== undefined && value.keyIdentifier === undefined)
			yield { message: "noKeyIdentifier", range: extension.element };
	},
});
