import { readIntegerPair } from "./integer-pair.ts";
import type { PreparedKey } from "./prepared-key.ts";
import type { SignatureScheme } from "./scheme.ts";

/** A signature to verify with a key that fits. */
export interface Question {
	readonly scheme: SignatureScheme;
	readonly key: PreparedKey;
	readonly signature: Uint8Array;
	readonly signed: Uint8Array;
}

/** Octets of EdDSA signatures (RFC 8032 §5.1.6, §5.2.6). */
const EDDSA_OCTETS = { Ed25519: 64, Ed448: 114 } as const;

/** Whether the signature has the form that its scheme demands; libraries do not agree on what they let pass. */
export function isWellFormed({ scheme, key: { key }, signature }: Question): boolean {
	switch (scheme.family) {
		case "RSASSA-PKCS1-v1_5":
		case "RSASSA-PSS":
			// RFC 8017 §8.1.2 and §8.2.2, step 1.
			return key.family === "RSA" && signature.length === key.modulus.length;
		case "ECDSA":
		case "DSA":
			return readIntegerPair(signature) !== undefined;
		case "EdDSA":
			return signature.length === EDDSA_OCTETS[scheme.set];
		default:
			return true;
	}
}

const EVERYWHERE: readonly string[] = ["sha1", "sha256", "sha384", "sha512", "P-256", "P-384", "P-521", "Ed25519"];

/**
 * Whether a host that takes the question computes it. Of rarer ones its no is not final: BoringSSL calls an RSA signature
 * over RIPEMD-160 wrong, because it has no name for the digest.
 */
export function isComputedByEveryHost({ scheme, key: { key } }: Question): boolean {
	const what = "digest" in scheme ? scheme.digest : scheme.set;
	const hasUsualKey = key.family !== "EC" || EVERYWHERE.includes(String(key.curve));
	return scheme.family !== "DSA" && hasUsualKey && EVERYWHERE.includes(what);
}
