import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";

export const authorityKeyIdentifierNamesIssuer = defineRule({
	id: "authority-key-identifier-names-issuer",
	severity: "warning",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("authorityKeyIdentifier ties the certificate to one certificate of its issuer"),
	citation: {
		source: "Mozilla Root Store Policy",
		section: "5.2",
		url: "https://www.mozilla.org/en-US/about/governance/policies/security-group/certs/policy/",
	},
	effective: "2013-07-26",
	messages: {
		both: () =>
			l10n.t(
				"authorityKeyIdentifier names the issuer's certificate by name and serial number beside its key: when the issuer is renewed or cross-signed, OpenSSL does not take the new one (“authority and issuer serial number mismatch”).",
			),
	},
	applies: ({ certificate }) => certificate.extensionValue("authorityKeyIdentifier") !== undefined,
	*check({ certificate }) {
		const extension = certificate.extension("authorityKeyIdentifier");
		const value = certificate.extensionValue("authorityKeyIdentifier");
		const hasBoth = value?.keyIdentifier !== undefined && value.authorityCertIssuer.length > 0;
		if (extension !== undefined && hasBoth) yield { message: "both", range: extension.element };
	},
});
