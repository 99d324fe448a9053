import { Recent } from "../../core/crypto/recent.ts";
import { numberOf } from "../../core/crypto/signatures/big-endian.ts";
import { byteAt } from "../../core/der/byte.ts";
import { isNegativeInteger } from "../../core/der/integer.ts";
import { latin1 } from "../../core/der/latin1.ts";
import { fermatRounds } from "../../core/keys/weakness/close-primes.ts";
import { type ModulusPattern, modulusPattern } from "../../core/keys/weakness/modulus-pattern.ts";
import { primeResidues, smallFactor } from "../../core/keys/weakness/prime-residues.ts";
import { hasRocaFingerprint } from "../../core/keys/weakness/roca.ts";
import type { PublicKey, RsaPublicKey } from "../../core/x509/public-key.ts";
import type { PublicKeySubject } from "../define-rule.ts";

/** What an RSA modulus betrays. */
export interface RsaModulus {
	/** The same for the same modulus. */
	readonly text: string;
	readonly n: bigint;
	/** The smallest prime below 752 that divides it. */
	readonly smallFactor: number | undefined;
	readonly fermatRounds: number | undefined;
	readonly isRoca: boolean;
	readonly pattern: ModulusPattern | undefined;
}

/** OpenSSL takes no larger ones (OPENSSL_RSA_MAX_MODULUS_BITS), and time grows with the square. */
const MOST_BITS = 16_384;
/** So that an edit costs the keys it touches. */
const known = new Recent<RsaModulus>(2_000);

/** The RSA key that a public key is, if it is one. */
export const rsaKey = ({ info: { key } }: PublicKeySubject): RsaPublicKey | undefined =>
	isRsa(key) && key.size > 0 ? key : undefined;

const isRsa = (key: PublicKey): key is RsaPublicKey => key.family === "RSA";

/** Several rules ask about one key. */
const asked = new WeakMap<PublicKeySubject, { readonly modulus: RsaModulus | undefined }>();

/** What is known of its modulus; undefined for other keys, and for a modulus that nobody can use. */
export function rsaModulus(subject: PublicKeySubject): RsaModulus | undefined {
	const before = asked.get(subject);
	if (before !== undefined) return before.modulus;
	const key = rsaKey(subject);
	const modulus = key === undefined ? undefined : modulusOf(key, subject.bytes);
	asked.set(subject, { modulus });
	return modulus;
}

function modulusOf(key: RsaPublicKey, bytes: Uint8Array): RsaModulus | undefined {
	if (key.size > MOST_BITS || isNegativeInteger(bytes, key.modulus)) return undefined;
	const { contentEnd } = key.modulus;
	let { contentStart } = key.modulus;
	while (byteAt(bytes, contentStart) === 0) contentStart++;
	const text = latin1(bytes, contentStart, contentEnd);
	const modulus = known.get(text) ?? examined(text, bytes.subarray(contentStart, contentEnd));
	known.set(text, modulus);
	return modulus;
}

function examined(text: string, octets: Uint8Array): RsaModulus {
	const n = numberOf(octets);
	const residues = primeResidues(n);
	return {
		text,
		n,
		smallFactor: smallFactor(residues),
		fermatRounds: fermatRounds(n),
		isRoca: hasRocaFingerprint(residues),
		pattern: modulusPattern(octets),
	};
}
