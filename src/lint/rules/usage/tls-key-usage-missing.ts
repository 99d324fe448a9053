import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { purposesOf } from "../../facts/purposes.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const tlsKeyUsageMissing = defineRule({
	id: "tls-key-usage-missing",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Key usage does not allow TLS handshakes"),
	citation: { source: "RFC 8446", section: "4.4.2.2", url: "https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2.2" },
	messages: {
		noSignature: () =>
			l10n.t(
				"keyUsage lacks digitalSignature: TLS 1.3, and TLS 1.2 with forward secrecy, refuse the certificate (“incompatible key usage”).",
			),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate) && isForTls(purposesOf(certificate)),
	*check({ certificate }) {
		const usage = certificate.extensionValue("keyUsage");
		const extension = certificate.extension("keyUsage");
		if (usage !== undefined && extension !== undefined && !usage.includes("digitalSignature"))
			yield { message: "noSignature", range: extension.element };
	},
});

const isForTls = (purposes: readonly string[] | undefined): boolean =>
	purposes?.some((purpose) => purpose === "serverAuth" || purpose === "clientAuth") === true;
