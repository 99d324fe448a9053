import type { ObjectIdentifier } from "../der/oid.ts";
import type { KeyEncryption, PrivateKey } from "../keys/private-key.ts";
import type { PublicKeyObject } from "../keys/public-key-object.ts";
import type { Range } from "../problem.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { CertificateList } from "../x509/certificate-list.ts";
import type { KeystoreProblem } from "./keystore-problems.ts";
import type { PasswordOrigin } from "./password-source.ts";

export type KeystoreType = "PKCS12" | "JKS" | "JCEKS" | "BKS" | "UBER" | "BCFKS";

/**
 * A keystore, as far as it is open. All ranges count bytes of the file; a part that only decryption shows has the range
 * of the encrypted octets it is in. Nothing here holds a password or any of a secret or private key.
 */
export interface Keystore {
	readonly type: KeystoreType | "unknown";
	/** The format's version as the file states it. */
	readonly version: number | undefined;
	readonly entries: readonly KeystoreEntry[];
	/** Every encryption in it that shows so far. */
	readonly protection: readonly Protection[];
	/** How changes would be noticed; undefined where nothing protects against them. */
	readonly mac: Integrity | undefined;
	/** The parts of a PKCS#12, in their order; other formats have none. */
	readonly safes: readonly Safe[];
	/** Whether a password would show more than there is to see. That `mac` is unchecked does not count. */
	readonly isLocked: boolean;
	/** Where the password that opened the store came from. */
	readonly openedWith: PasswordOrigin | undefined;
	/** What is wrong with the store itself; certificates and CRLs in it have problems of their own. */
	readonly problems: readonly KeystoreProblem[];
	/** Where the store ends. */
	readonly end: number;
}

export type EntryKind =
	| "privateKey"
	/** A certificate that the owner of the store trusts. */
	| "trustedCertificate"
	/** A certificate that stands there without saying what for, as `openssl pkcs12 -nokeys` leaves it. */
	| "certificate"
	| "secretKey"
	/** A key of a kind that only the password shows. */
	| "sealedKey"
	| "publicKey"
	| "crl"
	| "unknown";

export interface KeystoreEntry {
	/** The alias or friendlyName; PKCS#12 allows to have none. Untrusted text. */
	readonly alias: string | undefined;
	readonly kind: EntryKind;
	/** When it was put there, in milliseconds since 1970; undefined where the format does not keep it. */
	readonly created: number | undefined;
	/** The certificate and, behind it, its issuers as far as the store has them. Read when first asked for. */
	readonly chain: readonly Certificate[];
	/** Where each certificate of `chain` stands. */
	readonly chainRanges: readonly Range[];
	/** Of a locked private key only the encryption shows. */
	readonly key: PrivateKey | undefined;
	/** Whether the key belongs to the first certificate; undefined while it is locked or where neither says. */
	readonly keyMatches: boolean | undefined;
	readonly secret: SecretKey | undefined;
	readonly publicKey: PublicKeyObject | undefined;
	readonly crl: CertificateList | undefined;
	/** Lower-case hex. */
	readonly localKeyId: string | undefined;
	/** What Oracle's trustedKeyUsage attribute allows; without it the JDK does not show a certificate of a PKCS#12. */
	readonly trustedKeyUsage: readonly ObjectIdentifier[] | undefined;
	/** Attributes beside those above. */
	readonly attributes: readonly ObjectIdentifier[];
	readonly range: Range;
}

/** What can be said of a secret key without showing it. */
export interface SecretKey {
	/** `AES`, `hmacWithSHA256`, a dotted OID, or the name that Java gives it; undefined while it is locked. */
	readonly algorithm: string | undefined;
	/** Bits as stored. */
	readonly size: number | undefined;
	readonly encryption: KeyEncryption | undefined;
}

/** One encryption and what it hides. */
export interface Protection extends KeyEncryption {
	readonly what: "store" | "safe" | "privateKey" | "secretKey" | "sealedKey";
	readonly alias: string | undefined;
	readonly state: "locked" | "open";
	readonly range: Range;
}

export interface Integrity {
	/** `HMAC`, `PBMAC1`, `digest` (SHA-1 over password and contents), `signature` */
	readonly scheme: "HMAC" | "PBMAC1" | "digest" | "signature";
	/** The digest, or for PBMAC1 and BCFKS the HMAC, by its OID's name: `sha256`, `hmacWithSHA256`. */
	readonly algorithm: string | undefined;
	readonly kdf: string | undefined;
	readonly prf: string | undefined;
	readonly iterations: number | undefined;
	readonly state: "unchecked" | "verified" | "failed";
	readonly range: Range;
}

/** One `ContentInfo` of a PKCS#12's AuthenticatedSafe (RFC 7292 §4.1). */
export interface Safe {
	readonly protection: "none" | "password" | "publicKey" | "unknown";
	readonly encryption: KeyEncryption | undefined;
	/** How many bags of each type it has; undefined while it is locked. */
	readonly bags: BagCounts | undefined;
	readonly range: Range;
}

export type BagType =
	| "keyBag"
	| "pkcs8ShroudedKeyBag"
	| "certBag"
	| "crlBag"
	| "secretBag"
	| "safeContentsBag"
	| "unknown";

export type BagCounts = Readonly<Record<BagType, number>>;
