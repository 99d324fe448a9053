import * as l10n from "@vscode/l10n";
import type {
	BagCounts,
	EntryKind,
	Integrity,
	Keystore,
	KeystoreEntry,
	Protection,
	Safe,
} from "../../keystore/index.ts";
import { privateKeyName } from "./public-key.ts";
import { digestName } from "./signature-algorithm.ts";

/** The format: "PKCS#12", "JKS". */
export function keystoreTypeInWords(type: Keystore["type"]): string {
	if (type === "unknown") return l10n.t("unknown");
	return type === "PKCS12" ? "PKCS#12" : type;
}

/** Whether there is more to see: "Locked: needs a password", "Open". */
export function stateInWords({ isLocked, openedWith }: Keystore): string {
	if (!isLocked) return l10n.t("Open");
	return openedWith === undefined
		? l10n.t("Locked: needs a password")
		: l10n.t("Open, but for keys that need another password");
}

/** "2 entries"; of a locked store that shows none, that they are hidden. */
export function entryCountInWords({ entries, isLocked }: Keystore): string {
	if (entries.length === 0 && isLocked) return l10n.t("entries hidden until it is open");
	return entries.length === 1 ? l10n.t("1 entry") : l10n.t("{0} entries", entries.length);
}

export function entryKindInWords(kind: EntryKind): string {
	switch (kind) {
		case "privateKey":
			return l10n.t("Private key");
		case "trustedCertificate":
			return l10n.t("Trusted certificate");
		case "certificate":
			return l10n.t("Certificate");
		case "secretKey":
			return l10n.t("Secret key");
		case "sealedKey":
			return l10n.t("Key of a kind that only the password shows");
		case "publicKey":
			return l10n.t("Public key");
		case "crl":
			return l10n.t("Certificate revocation list (CRL)");
		case "unknown":
			return l10n.t("Entry of an unknown kind");
	}
}

/** Untrusted text. */
export const entryName = ({ alias }: Pick<KeystoreEntry, "alias">): string => alias ?? l10n.t("(no alias)");

/** The key of an entry: "EC P-256", "AES 256", "encrypted key"; undefined where it has none. */
export function entryKeyInWords({ key, secret }: KeystoreEntry): string | undefined {
	if (key !== undefined) return privateKeyName(key);
	if (secret === undefined) return undefined;
	const { algorithm, size } = secret;
	if (algorithm === undefined) return l10n.t("encrypted key");
	return size === undefined || size === 0 ? algorithm : `${algorithm}, ${l10n.t("{0} bits", size)}`;
}

/** What an encryption hides. */
export function protectedPart({ what, alias }: Protection): string {
	const part = partInWords(what);
	return alias === undefined ? part : `${part}: ${alias}`;
}

function partInWords(what: Protection["what"]): string {
	switch (what) {
		case "store":
			return l10n.t("Whole store");
		case "safe":
			return l10n.t("Contents");
		case "privateKey":
			return l10n.t("Private key");
		case "secretKey":
			return l10n.t("Secret key");
		case "sealedKey":
			return l10n.t("Key");
	}
}

/** How a part of a PKCS#12 is protected as a whole. */
export function safeInWords(protection: Safe["protection"]): string {
	switch (protection) {
		case "none":
			return l10n.t("Unencrypted contents");
		case "password":
			return l10n.t("Encrypted contents");
		case "publicKey":
			return l10n.t("Contents encrypted for certificate owners");
		case "unknown":
			return l10n.t("Contents of an unknown kind");
	}
}

/** What is in a part of a PKCS#12: "2 certificates (certBag)", with the names of RFC 7292 §4.2. */
export function bagsInWords(bags: BagCounts): string {
	const found = BAG_TYPES.filter((type) => bags[type] > 0).map((type) =>
		type === "unknown" ? bagInWords(type, bags[type]) : `${bagInWords(type, bags[type])} (${type})`,
	);
	return found.length === 0 ? l10n.t("nothing") : found.join(", ");
}

const BAG_TYPES = [
	"keyBag",
	"pkcs8ShroudedKeyBag",
	"certBag",
	"crlBag",
	"secretBag",
	"safeContentsBag",
	"unknown",
] as const satisfies readonly (keyof BagCounts)[];

function bagInWords(type: keyof BagCounts, count: number): string {
	const isOne = count === 1;
	switch (type) {
		case "keyBag":
			return isOne ? l10n.t("1 private key without encryption") : l10n.t("{0} private keys without encryption", count);
		case "pkcs8ShroudedKeyBag":
			return isOne ? l10n.t("1 encrypted private key") : l10n.t("{0} encrypted private keys", count);
		case "certBag":
			return isOne ? l10n.t("1 certificate") : l10n.t("{0} certificates", count);
		case "crlBag":
			return isOne ? l10n.t("1 revocation list") : l10n.t("{0} revocation lists", count);
		case "secretBag":
			return isOne ? l10n.t("1 secret key") : l10n.t("{0} secret keys", count);
		case "safeContentsBag":
			return isOne ? l10n.t("1 nested part") : l10n.t("{0} nested parts", count);
		case "unknown":
			return isOne ? l10n.t("1 object of an unknown kind") : l10n.t("{0} objects of an unknown kind", count);
	}
}

/** Whether changes would be noticed, and how: "intact (HMAC-SHA-256, PBKDF2, 10000 iterations)". */
export function integrityInWords(mac: Integrity | undefined): string {
	if (mac === undefined) return l10n.t("none: changes are not noticed");
	const { kdf, iterations } = mac;
	const rounds = iterations === undefined ? [] : [l10n.t("{0} iterations", iterations)];
	const check = [checkName(mac), ...(kdf === undefined ? [] : [kdf]), ...rounds].join(", ");
	return `${checkState(mac)} (${check})`;
}

function checkName({ scheme, algorithm }: Integrity): string {
	const digest = algorithm === undefined ? "?" : digestName(algorithm.replace(/^hmacWith/, "").toLowerCase());
	switch (scheme) {
		case "HMAC":
			return `HMAC-${digest}`;
		case "PBMAC1":
			return `PBMAC1 (HMAC-${digest})`;
		case "digest":
			return l10n.t("{0} over the password and the contents", digest);
		case "signature":
			return l10n.t("signature");
	}
}

function checkState({ state }: Integrity): string {
	switch (state) {
		case "unchecked":
			return l10n.t("not checked yet");
		case "verified":
			return l10n.t("intact");
		case "failed":
			return l10n.t("changed or damaged: the check does not fit the contents");
	}
}
