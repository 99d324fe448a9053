/** What about a file decides who can read it. */
export type Aspect =
	/** How a PKCS#12 is written down: `DER` or `BER`. */
	| "encoding"
	/** The digest of an HMAC, `PBMAC1`, `signature`, `none`, or `unprotected` where nothing is encrypted either. */
	| "mac"
	| "macIterations"
	/** How a part of a PKCS#12 is encrypted: `PBES2`, `pbeWithSHAAnd40BitRC2-CBC` */
	| "scheme"
	/** The same of a key on its own. */
	| "keyScheme"
	/** The parts of PBES2: `AES-256-CBC`, `PBKDF2`, `hmacWithSHA256` */
	| "cipher"
	| "kdf"
	| "prf"
	/** Rounds of a key derivation; of scrypt its cost. */
	| "iterations"
	/** The cipher of a `DEK-Info` header. */
	| "dekInfo"
	/** How many parts the AuthenticatedSafe of a PKCS#12 has. */
	| "safes"
	/** A part of another kind than data and encryption under a password: `publicKey`, `unknown` */
	| "safe"
	/** A bag that is neither a certificate nor an encrypted key. */
	| "bag"
	/** `empty`, `keyAlone`, `severalKeys`, `trustedCertificates`, `plainCertificates`, `keyAndCertificates` */
	| "contents"
	/** `RSA`, `EC P-256`, `Ed25519` */
	| "key";

/** One such thing: `{ aspect: "mac", value: "sha256" }`. Numbers are in decimal. */
export interface Trait {
	readonly aspect: Aspect;
	readonly value: string;
}

export const trait = (aspect: Aspect, value: string | number): Trait => ({ aspect, value: String(value) });
