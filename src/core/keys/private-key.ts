/**
 * What can be said of a private key without showing any of it. No field holds key bytes or anything computed from the
 * secret part alone.
 */
export interface PrivateKey {
	/** The structure it is written in. */
	readonly format: "PKCS#1" | "SEC 1" | "PKCS#8" | "OpenSSH" | "OpenSSL DSA" | "unknown";
	/** `RSA`, `EC`, `Ed25519`, `ML-DSA-65`, …; undefined where encryption hides it. */
	readonly algorithm: string | undefined;
	/** Exact bits, as `PublicKey.size` counts them; undefined where hidden or not known. */
	readonly size: number | undefined;
	readonly curve: string | undefined;
	/** How it is encrypted; undefined where it is not. */
	readonly encryption: KeyEncryption | undefined;
}

/** How a private key is encrypted, as far as it shows without the password. */
export interface KeyEncryption {
	/** `PBES2`, `pbeWithSHAAnd3-KeyTripleDES-CBC`, `DEK-Info`, `OpenSSH` */
	readonly scheme: string;
	/** `AES-256-CBC` */
	readonly cipher: string | undefined;
	/** `PBKDF2`, `scrypt`, `bcrypt`, `EVP_BytesToKey` */
	readonly kdf: string | undefined;
	/** Rounds of the key derivation; for scrypt its cost parameter N. */
	readonly iterations: number | undefined;
	/** `hmacWithSHA256` */
	readonly prf: string | undefined;
}
