import * as l10n from "@vscode/l10n";
import type { Tool } from "./define-intent.ts";

const noKeys = (): string => l10n.t("keytool takes no private key in or out but inside a keystore.");
const noIssuing = (): string => l10n.t("keytool keeps no record of what it issued; its -gencrl is undocumented.");

/** Why a tool has no command for an intent. */
const REASONS: Readonly<Record<string, Partial<Readonly<Record<Tool, () => string>>>>> = {
	crl: { keytool: noIssuing },
	revoke: { keytool: noIssuing },
	p12: { keytool: noKeys },
	"p12-to-pem": { keytool: noKeys },
	"key-to-pkcs8": { keytool: noKeys },
	"key-to-traditional": { keytool: noKeys },
	"check-key": { keytool: noKeys },
	"convert-keystore": { openssl: () => l10n.t("openssl reads and writes PKCS#12 alone, no JKS or JCEKS.") },
	truststore: {
		openssl: () =>
			l10n.t("Java sees a certificate in PKCS#12 as trusted only with an attribute that openssl writes from 3.2 on."),
	},
	"rename-alias": { openssl: () => l10n.t("openssl changes nothing in a keystore; it only writes a new one.") },
	"delete-alias": { openssl: () => l10n.t("openssl changes nothing in a keystore; it only writes a new one.") },
	"to-der": { keytool: () => l10n.t("keytool writes DER only of what is in a keystore.") },
	"pem-to-pkcs7": { keytool: () => l10n.t("keytool reads PKCS#7 and writes none.") },
	"spki-pin": { keytool: () => l10n.t("keytool shows no digest of a public key.") },
	"verify-chain": { keytool: () => l10n.t("keytool builds a chain only while it imports a reply.") },
};

/** The sentence for that intent and tool; undefined where there is a command. */
export const reasonWithout = (id: string, tool: Tool): string | undefined => REASONS[id]?.[tool]?.();
