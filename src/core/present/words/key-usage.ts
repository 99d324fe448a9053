import * as l10n from "@vscode/l10n";
import type { ObjectIdentifier } from "../../der/oid.ts";
import type { KeyUsage } from "../../x509/extensions/key-usage.ts";

const KEY_USAGE_WORDS: Readonly<Record<KeyUsage, () => string>> = {
	digitalSignature: () => l10n.t("digital signature"),
	contentCommitment: () => l10n.t("content commitment (non-repudiation)"),
	keyEncipherment: () => l10n.t("key encipherment"),
	dataEncipherment: () => l10n.t("data encipherment"),
	keyAgreement: () => l10n.t("key agreement"),
	keyCertSign: () => l10n.t("signing certificates"),
	cRLSign: () => l10n.t("signing CRLs"),
	encipherOnly: () => l10n.t("encipher only"),
	decipherOnly: () => l10n.t("decipher only"),
};

/** RFC 5280 §4.2.1.3 in words. */
export const keyUsageInWords = (usage: KeyUsage): string => KEY_USAGE_WORDS[usage]();

/** Words for the purposes people meet; the others keep the names of their standards. */
const PURPOSE_WORDS: ReadonlyMap<string, () => string> = new Map([
	["anyExtendedKeyUsage", () => l10n.t("any purpose")],
	["serverAuth", () => l10n.t("TLS server")],
	["clientAuth", () => l10n.t("TLS client")],
	["codeSigning", () => l10n.t("code signing")],
	["emailProtection", () => l10n.t("e-mail protection (S/MIME)")],
	["timeStamping", () => l10n.t("time stamping")],
	["OCSPSigning", () => l10n.t("OCSP signing")],
	["ipsecIKE", () => l10n.t("IPsec IKE")],
	["documentSigning", () => l10n.t("document signing")],
	["pkinitClientAuth", () => l10n.t("Kerberos client (PKINIT)")],
	["pkinitKdc", () => l10n.t("Kerberos KDC (PKINIT)")],
	["microsoftSmartcardLogon", () => l10n.t("smart card logon (Microsoft)")],
	["microsoftDocumentSigning", () => l10n.t("document signing (Microsoft)")],
	["microsoftEncryptedFileSystem", () => l10n.t("encrypted file system (Microsoft)")],
	["microsoftRemoteDesktop", () => l10n.t("remote desktop (Microsoft)")],
]);

/** A key purpose (RFC 5280 §4.2.1.12) in words, else its name, else its OID. */
export const purposeInWords = ({ name, dotted }: ObjectIdentifier): string =>
	name === undefined ? dotted : (PURPOSE_WORDS.get(name)?.() ?? name);

/** With the name that openssl.cnf and other configurations use: "TLS server (serverAuth)". */
export const withName = (words: string, name: string): string => (words === name ? name : `${words} (${name})`);
