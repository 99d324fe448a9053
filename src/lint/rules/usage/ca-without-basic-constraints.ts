import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const caWithoutBasicConstraints = defineRule({
	id: "ca-without-basic-constraints",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate signs certificates without saying that it is a CA"),
	citation: { source: "RFC 5280", section: "4.2.1.9", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9" },
	messages: {
		signsCertificates: () =>
			l10n.t(
				"keyUsage has keyCertSign, but basicConstraints does not say CA: no validator takes this certificate as an issuer.",
			),
		oldRoot: ({ version = "" }) =>
			l10n.t(
				"A self-signed certificate of version {0} without extensions can be a trust anchor, but Java and OpenSSL take no certificate of this form as an intermediate CA.",
				version,
			),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate),
	*check({ certificate }) {
		const usage = certificate.extensionValue("keyUsage");
		const extension = certificate.extension("keyUsage");
		if (usage?.includes("keyCertSign") && extension !== undefined)
			yield { message: "signsCertificates", range: extension.element };
		else if (certificate.version < 3 && certificate.isSelfIssued)
			yield {
				message: "oldRoot",
				severity: "info",
				data: { version: certificate.version },
				range: certificate.layout.version,
			};
	},
});
