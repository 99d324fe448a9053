import { integerDecimal } from "../../der/integer.ts";
import type { PublicKey } from "../../x509/public-key.ts";

/** A public key as `inspect --json` prints it. */
export interface PublicKeyFields {
	/** `RSA`, `RSA-PSS`, `EC`, `Ed25519`, `ML-DSA-65`, …, or a dotted OID. */
	readonly algorithm: string;
	/** Exact bits. */
	readonly size: number;
	/** EC alone: the curve's name or dotted OID. */
	readonly curve: string | undefined;
	/** RSA alone: the public exponent in decimal, a string because it may have any size. */
	readonly exponent: string | undefined;
}

/** `bytes` are those that the key's positions count. */
export function publicKeyFields(key: PublicKey, bytes: Uint8Array): PublicKeyFields {
	return {
		algorithm: key.algorithm,
		size: key.size,
		curve: key.family === "EC" ? key.curve : undefined,
		exponent: key.family === "RSA" ? integerDecimal(bytes, key.publicExponent) : undefined,
	};
}
