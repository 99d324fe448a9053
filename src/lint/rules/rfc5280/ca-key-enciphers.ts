import * as l10n from "@vscode/l10n";
import type { KeyUsage } from "../../../core/x509/extensions/key-usage.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

const ENCIPHERMENT: readonly KeyUsage[] = ["keyEncipherment", "dataEncipherment"];

export const caKeyEnciphers = defineRule({
	id: "ca-key-enciphers",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Key of a CA may be used for encryption"),
	citation: { source: "RFC 3279", section: "2.3.1", url: "https://www.rfc-editor.org/rfc/rfc3279#section-2.3.1" },
	messages: {
		both: ({ usages = "" }) =>
			l10n.t(
				"keyUsage allows {0} beside signing certificates or lists: a key that signs for a CA should do nothing else.",
				usages,
			),
	},
	applies: ({ certificate }) =>
		isCertificateAuthority(certificate) &&
		certificate.subjectPublicKeyInfo.key.family === "RSA" &&
		certificate.extensionValue("keyUsage") !== undefined,
	*check({ certificate }) {
		const usages = certificate.extensionValue("keyUsage") ?? [];
		const found = usages.filter((usage) => ENCIPHERMENT.includes(usage));
		const extension = certificate.extension("keyUsage");
		const signs = usages.includes("keyCertSign") || usages.includes("cRLSign");
		if (signs && found.length > 0 && extension !== undefined)
			yield { message: "both", range: extension.element, data: { usages: found.join(", ") } };
	},
});
