import * as l10n from "@vscode/l10n";
import { PASSWORD_SCHEMES } from "../../keys/password-schemes.ts";
import type { Trait } from "../../readers/trait.ts";
import { digestName } from "../words/signature-algorithm.ts";

/** What in the file is in the way of a reader, as the middle of a sentence: "its MAC is HMAC-SHA-256". */
export function reasonInWords({ aspect, value }: Trait): string {
	switch (aspect) {
		case "encoding":
			return l10n.t("it is BER with lengths left open, not DER");
		case "mac":
			return macInWords(value);
		case "macIterations":
			return l10n.t("its MAC takes {0} iterations", value);
		case "scheme":
		case "keyScheme":
			return l10n.t("it is encrypted with {0}", PASSWORD_SCHEMES.get(value)?.cipher ?? value);
		case "cipher":
			return l10n.t("it is encrypted with {0}", value);
		case "kdf":
			return l10n.t("its key derivation is {0}", value);
		case "prf":
			return l10n.t("its key derivation uses {0}", hmacName(value));
		case "iterations":
			return l10n.t("its key derivation takes {0} iterations", value);
		case "dekInfo":
			return l10n.t("it is encrypted with {0} under a DEK-Info header", value);
		case "safes":
			return l10n.t("it has {0} parts", value);
		case "safe":
			return value === "publicKey"
				? l10n.t("a part of it is encrypted to certificates")
				: l10n.t("a part of it is of an unknown kind");
		case "bag":
			return bagInWords(value);
		case "contents":
			return contentsInWords(value);
		case "key":
			return l10n.t("its key is {0}", value);
	}
}

/** `hmacWithSHA256` as HMAC-SHA-256. */
const hmacName = (name: string): string =>
	name.startsWith("hmacWith") ? `HMAC-${digestName(name.slice("hmacWith".length))}` : name;

function macInWords(value: string): string {
	switch (value) {
		case "none":
		case "unprotected":
			return l10n.t("it has no MAC");
		case "signature":
			return l10n.t("it has a signature in place of a MAC");
		case "PBMAC1":
			return l10n.t("its MAC is {0}", value);
		default:
			return l10n.t("its MAC is {0}", `HMAC-${digestName(value)}`);
	}
}

function bagInWords(value: string): string {
	switch (value) {
		case "keyBag":
			return l10n.t("it holds a key that is not encrypted");
		case "crlBag":
			return l10n.t("it holds a revocation list");
		case "secretBag":
			return l10n.t("it holds a secret key");
		case "safeContentsBag":
			return l10n.t("it holds bags within bags");
		default:
			return l10n.t("it holds a bag of an unknown kind");
	}
}

function contentsInWords(value: string): string {
	switch (value) {
		case "plainCertificates":
			return l10n.t("it holds certificates alone, not marked as trusted");
		case "trustedCertificates":
			return l10n.t("it holds certificates alone");
		case "keyAlone":
			return l10n.t("it holds no certificate");
		case "severalKeys":
			return l10n.t("it holds several keys");
		default:
			return l10n.t("it is empty");
	}
}
