import { type DigestName, digestLength } from "../digests.ts";

/**
 * Everything that a key derivation needs, as plain data: it can be handed to another thread. `length` counts octets of
 * key. The caller wipes `password` when it is done.
 */
export type KeyDerivationRequest =
	| Pbkdf2Request
	| ScryptRequest
	| Pkcs12Request
	| Pbkdf1Request
	| Md5TripleDesRequest
	| BcryptRequest
	| BytesToKeyRequest;

interface Derivation {
	readonly password: Uint8Array;
	readonly salt: Uint8Array;
	readonly length: number;
}

/** RFC 8018 §5.2. */
export interface Pbkdf2Request extends Derivation {
	readonly kdf: "PBKDF2";
	/** The digest of the HMAC that is the pseudo-random function. */
	readonly digest: DigestName;
	readonly iterations: number;
}

/** The digests that Web Cryptography knows (§30). */
export const WEB_NAMES: Partial<Readonly<Record<DigestName, string>>> = {
	sha1: "SHA-1",
	sha256: "SHA-256",
	sha384: "SHA-384",
	sha512: "SHA-512",
};

/** Whether hosts compute it by themselves, in another thread and many times faster. */
export const isForHost = (request: KeyDerivationRequest): boolean =>
	request.kdf === "PBKDF2" && request.digest in WEB_NAMES;

/** RFC 7914 §6. */
export interface ScryptRequest extends Derivation {
	readonly kdf: "scrypt";
	/** N */
	readonly cost: number;
	/** r */
	readonly blockSize: number;
	/** p */
	readonly parallelization: number;
}

/** RFC 7292 §B.2. */
export interface Pkcs12Request extends Derivation {
	readonly kdf: "PKCS#12";
	readonly digest: DigestName;
	/** The ID octet of RFC 7292 §B.3. */
	readonly purpose: "key" | "iv" | "mac";
	readonly iterations: number;
}

/** RFC 8018 §5.1. */
export interface Pbkdf1Request extends Derivation {
	readonly kdf: "PBKDF1";
	readonly digest: "md5" | "sha1";
	readonly iterations: number;
}

/** What the JDK's `PBEWithMD5AndTripleDES` does: 24 octets of key and 8 of initialisation vector. */
export interface Md5TripleDesRequest extends Derivation {
	readonly kdf: "PBEWithMD5AndTripleDES";
	readonly iterations: number;
	readonly length: 32;
}

/** bcrypt_pbkdf(3) of OpenBSD. */
export interface BcryptRequest extends Derivation {
	readonly kdf: "bcrypt";
	readonly iterations: number;
}

/** EVP_BytesToKey(3) of OpenSSL with MD5 and one round; `salt` has eight octets. */
export interface BytesToKeyRequest extends Derivation {
	readonly kdf: "EVP_BytesToKey";
}

export interface DerivationCost {
	/** How often the underlying function runs over one block. */
	readonly rounds: number;
	/** Bytes held at once. */
	readonly memory: number;
}

/** One run of bcrypt encrypts 67,000 blocks of Blowfish, which takes about as long as this many digests. */
const ROUNDS_OF_BCRYPT = 3000;

/** What a derivation will cost. */
export function derivationCost(request: KeyDerivationRequest): DerivationCost {
	switch (request.kdf) {
		case "PBKDF2":
		case "PKCS#12":
			return { rounds: request.iterations * Math.ceil(request.length / digestLength(request.digest)), memory: 0 };
		case "PBKDF1":
			return { rounds: request.iterations, memory: 0 };
		case "PBEWithMD5AndTripleDES":
			return { rounds: request.iterations * 2, memory: 0 };
		case "EVP_BytesToKey":
			return { rounds: Math.ceil(request.length / 16), memory: 0 };
		case "bcrypt":
			return { rounds: request.iterations * Math.ceil(request.length / 32) * ROUNDS_OF_BCRYPT, memory: 0 };
		case "scrypt": {
			const { cost, blockSize, parallelization } = request;
			// Each of 2 N steps mixes 2 r blocks of 64 octets; 8 blocks of Salsa20/8 take about as long as one HMAC.
			return {
				rounds: Math.ceil((2 * cost * blockSize * parallelization) / 8),
				memory: 128 * blockSize * (cost + parallelization + 1),
			};
		}
	}
}
