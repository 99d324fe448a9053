import * as l10n from "@vscode/l10n";
import { integerDecimal } from "../../der/integer.ts";
import type { PrivateKey } from "../../keys/private-key.ts";
import type { EcPublicKey, PublicKey } from "../../x509/public-key.ts";

/** A key in a few words: "EC P-256", "RSA 2048", "ML-DSA-65". */
export function keyName(key: PublicKey): string {
	switch (key.family) {
		case "RSA":
		case "DSA":
		case "DH":
			return key.size > 0 ? `${key.algorithm} ${key.size}` : key.algorithm;
		case "EC":
			return ecName(key);
		case "EdDSA":
		case "XDH":
		case "ML-DSA":
		case "SLH-DSA":
		case "ML-KEM":
			return key.algorithm;
		case "unknown":
			return key.algorithm === "" ? l10n.t("unreadable key") : key.algorithm;
	}
}

function ecName({ curve, parameters, size }: EcPublicKey): string {
	if (curve !== undefined) return `EC ${curve}`;
	switch (parameters) {
		case "explicit":
			return l10n.t("EC {0} bits, curve written out", size);
		case "implicit":
			return l10n.t("EC, curve inherited");
		default:
			return l10n.t("EC, curve missing");
	}
}

/** The same with an RSA key's exponent: "RSA 2048, e=65537". `bytes` are those the key's positions count. */
export function keyInWords(key: PublicKey, bytes: Uint8Array): string {
	if (key.family !== "RSA") return keyName(key);
	const exponent = integerDecimal(bytes, key.publicExponent);
	// A number of 2,000 digits is an attack on the reader, not an exponent.
	return exponent === "" || exponent.length > 20 ? keyName(key) : `${keyName(key)}, e=${exponent}`;
}

/** A private key in a few words: "EC P-256", "RSA 2048"; what encryption hides is "encrypted". */
export function privateKeyName({ algorithm, size, curve }: PrivateKey): string {
	if (algorithm === undefined) return l10n.t("encrypted key");
	if (curve !== undefined) return `${algorithm} ${curve}`;
	const isNamedBySize = algorithm === "RSA" || algorithm === "RSA-PSS" || algorithm === "DSA" || algorithm === "DH";
	return isNamedBySize && size !== undefined && size > 0 ? `${algorithm} ${size}` : algorithm;
}
