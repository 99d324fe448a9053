import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../../core/x509/certificate.ts";
import type { KeyUsage } from "../../../core/x509/extensions/key-usage.ts";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isCertificateAuthority } from "../../facts/role.ts";
import { type TlsProfile, tlsProfile } from "../../facts/tls-profile.ts";

const CA_USAGES: readonly KeyUsage[] = ["keyCertSign", "cRLSign", "digitalSignature"];

/** What keys of subscribers may be allowed (§7.1.2.7.11), by the family of the key. */
const OF_RSA: readonly KeyUsage[] = ["digitalSignature", "keyEncipherment", "dataEncipherment"];
const OF_EC: readonly KeyUsage[] = ["digitalSignature", "keyAgreement"];
const NOT_RECOMMENDED: readonly KeyUsage[] = ["dataEncipherment", "keyAgreement"];

export const publicTlsKeyUsage = defineRule({
	id: "public-tls-key-usage",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Key usage that public TLS does not allow or advises against"),
	citation: tlsBaselineRequirements("7.1.2.7.11"),
	effective: "2023-09-15",
	messages: {
		forbidden: ({ usages = "" }) => l10n.t("keyUsage allows {0}, which public TLS does not allow here.", usages),
		discouraged: ({ usages = "" }) =>
			l10n.t("keyUsage allows {0}, which TLS does not need and public TLS advises against.", usages),
		signingMissing: () => l10n.t("keyUsage leaves out digitalSignature, without which TLS 1.3 cannot use the key."),
		both: () =>
			l10n.t("keyUsage allows an RSA key to sign and to encipher; public TLS advises one of them for each key."),
		caSigningMissing: () =>
			l10n.t("keyUsage of the CA leaves out digitalSignature, so it cannot sign OCSP answers itself."),
		responderSigningMissing: () =>
			l10n.t("keyUsage of the OCSP responder leaves out digitalSignature, without which its answers are refused."),
	},
	applies: ({ certificate }) => certificate.extensionValue("keyUsage") !== undefined,
	*check({ certificate }) {
		const usages = certificate.extensionValue("keyUsage") ?? [];
		const extension = certificate.extension("keyUsage");
		if (extension === undefined) return;
		const range = extension.element;
		const profile = tlsProfile(certificate);
		const allowed = allowedUsages(certificate, profile);
		const forbidden = usages.filter((usage) => allowed?.includes(usage) === false);
		if (forbidden.length > 0) yield { message: "forbidden", range, data: { usages: forbidden.join(", ") } };
		if (isCertificateAuthority(certificate)) {
			if (!usages.includes("digitalSignature")) yield { message: "caSigningMissing", severity: "hint", range };
			return;
		}
		if (profile === "ocspResponder") {
			if (!usages.includes("digitalSignature")) yield { message: "responderSigningMissing", range };
			return;
		}
		const discouraged = usages.filter((usage) => NOT_RECOMMENDED.includes(usage) && allowed?.includes(usage));
		if (discouraged.length > 0)
			yield { message: "discouraged", severity: "info", range, data: { usages: discouraged.join(", ") } };
		if (!usages.includes("digitalSignature")) yield { message: "signingMissing", severity: "info", range };
		const isRsa = certificate.subjectPublicKeyInfo.key.family === "RSA";
		if (isRsa && usages.includes("digitalSignature") && usages.includes("keyEncipherment"))
			yield { message: "both", severity: "hint", range };
	},
});

/** Undefined where the requirements know no such key. */
function allowedUsages(certificate: Certificate, profile: TlsProfile): readonly KeyUsage[] | undefined {
	if (isCertificateAuthority(certificate)) return CA_USAGES;
	if (profile === "ocspResponder") return ["digitalSignature"];
	const { family } = certificate.subjectPublicKeyInfo.key;
	if (family === "RSA") return OF_RSA;
	return family === "EC" ? OF_EC : undefined;
}
