import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const caWithoutKeyCertSign = defineRule({
	id: "ca-without-key-cert-sign",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("CA may not sign certificates"),
	citation: { source: "RFC 5280", section: "4.2.1.3", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3" },
	messages: {
		missing: () =>
			l10n.t("The certificate is of a CA, but its keyUsage lacks keyCertSign: validators refuse what it has signed."),
		absent: () => l10n.t("The certificate is of a CA and should have keyUsage with keyCertSign; it has no keyUsage."),
	},
	applies: ({ certificate }) => isCertificateAuthority(certificate),
	*check({ certificate }) {
		const extension = certificate.extension("keyUsage");
		const usage = certificate.extensionValue("keyUsage");
		if (extension === undefined)
			yield {
				message: "absent",
				severity: "warning",
				range: certificate.extension("basicConstraints")?.element ?? certificate.layout.certificate,
			};
		else if (usage !== undefined && !usage.includes("keyCertSign"))
			yield { message: "missing", range: extension.element };
	},
});
