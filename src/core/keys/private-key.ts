import type { ObjectIdentifier } from "../der/oid.ts";

/**
 * What can be said of a private key without showing any of it. No field holds key bytes or anything computed from the
 * secret part alone.
 */
export interface PrivateKey {
	/** The structure it is written in. */
	readonly format: "PKCS#1" | "SEC 1" | "PKCS#8" | "OpenSSH" | "OpenSSL DSA" | "JWK" | "unknown";
	/** `RSA`, `EC`, `Ed25519`, `ML-DSA-65`, …; undefined where encryption hides it. */
	readonly algorithm: string | undefined;
	/** Exact bits, as `PublicKey.size` counts them; undefined where hidden or not known. */
	readonly size: number | undefined;
	readonly curve: string | undefined;
	/** How it is encrypted; undefined where it is not. */
	readonly encryption: KeyEncryption | undefined;
	/** What an ML-DSA or ML-KEM key is kept as (RFC 9881 §6, RFC 9935 §6). */
	readonly form: SecretForm | undefined;
	/** The public half as a SubjectPublicKeyInfo in DER, where the file states it readably. Never computed from the secret. */
	readonly subjectPublicKeyInfo: Uint8Array | undefined;
	/** The types of the attributes that PKCS#8 allows beside the key. */
	readonly attributes: readonly ObjectIdentifier[];
}

/** The seed a key is made from, the key expanded from it, or both. */
export type SecretForm = "seed" | "expandedKey" | "both";

/** How a private key is encrypted, as far as it shows without the password. */
export interface KeyEncryption {
	/** `PBES2`, `pbeWithSHAAnd3-KeyTripleDES-CBC`, `DEK-Info`, `OpenSSH` */
	readonly scheme: string;
	/** `AES-256-CBC` */
	readonly cipher: string | undefined;
	/** `PBKDF2`, `scrypt`, `bcrypt`, `EVP_BytesToKey`, `PKCS#12`, `PBKDF1` */
	readonly kdf: string | undefined;
	/** Rounds of the key derivation; for scrypt its cost parameter N. */
	readonly iterations: number | undefined;
	/** `hmacWithSHA256`, or the digest where the key derivation uses it bare. */
	readonly prf: string | undefined;
	/** scrypt's r and p (RFC 7914 §2); undefined for every other key derivation. */
	readonly scrypt: { readonly blockSize: number; readonly parallelization: number } | undefined;
}
