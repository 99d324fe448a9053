import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import { keystoreTypeInWords } from "./keystore.ts";

/** What an object is, as a title: "Certificate", "Encrypted private key". */
export function kindInWords({ content, label }: Item): string {
	switch (content.kind) {
		case "certificate":
			return l10n.t("Certificate");
		case "certificateRequest":
			return l10n.t("Certificate request (CSR)");
		case "crl":
			return l10n.t("Certificate revocation list (CRL)");
		case "privateKey":
			return content.privateKey.encryption === undefined ? l10n.t("Private key") : l10n.t("Encrypted private key");
		case "publicKey":
			return l10n.t("Public key");
		case "parameters":
			return l10n.t("Key parameters");
		case "attributeCertificate":
			return l10n.t("Attribute certificate");
		case "pkcs7":
			return content.pkcs7.timestamp === undefined ? l10n.t("PKCS#7 / CMS message") : l10n.t("Timestamp");
		case "keystore":
			return l10n.t("Keystore ({0})", keystoreTypeInWords(content.keystore.type));
		case "ocspRequest":
			return l10n.t("OCSP request");
		case "ocspResponse":
			return l10n.t("OCSP response");
		case "timestampRequest":
			return l10n.t("Timestamp request");
		case "timestampResponse":
			return l10n.t("Timestamp response");
		case "unknown":
			return label === undefined ? l10n.t("Unknown object") : label;
	}
}
