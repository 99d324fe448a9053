import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { Remedy } from "../../readers/fact.ts";

/** What a person can do so that the reader opens the file, as a sentence. */
export function remedyInWords(remedy: Remedy, kind: Item["content"]["kind"]): string {
	const isKey = kind === "privateKey";
	switch (remedy) {
		case "addLegacyOption":
			return isKey
				? l10n.t("Add {0} to the command.", "-provider legacy -provider default")
				: l10n.t("Add {0} to the command.", "-legacy");
		case "addMac":
			return l10n.t("Write it anew with a MAC: {0} does so.", "openssl pkcs12 -export");
		case "convertKeyToPkcs8":
			return l10n.t("Write it as PKCS#8: {0}.", "openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES");
		case "decryptKey":
			return l10n.t("Put it into a PKCS#12 with its certificate, or decrypt it first with {0}.", "openssl pkey");
		case "encryptKeys":
			return l10n.t("Write it anew with its keys encrypted: {0} does so.", "openssl pkcs12 -export");
		case "fewerIterations":
			return l10n.t("Write it anew with fewer: {0}.", "openssl pkcs12 -export -iter 10000");
		case "importWithKeytool":
			return l10n.t("Add them with {0}, which marks them.", "keytool -importcert");
		case "onePart":
			return l10n.t("Write it anew with {0}.", "openssl pkcs12 -export");
		case "otherGoLibrary":
			return l10n.t("Try {0}.", "software.sslmate.com/src/go-pkcs12");
		case "otherKey":
			return l10n.t("It takes a key of another kind.");
		case "passCertificatesAsCa":
			return l10n.t("Give the certificates as PEM in the option {0}.", "ca");
		case "rewriteAes":
			return isKey
				? l10n.t("Encrypt it anew with AES-256: {0}.", "openssl pkcs8 -topk8 -v2 aes-256-cbc")
				: l10n.t("Write it anew with AES-256 and HMAC-SHA-256: {0} does so.", "openssl pkcs12 -export");
		case "rewriteTripleDes":
			return l10n.t(
				"Write it anew with {0}.",
				"openssl pkcs12 -export -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1",
			);
	}
}
