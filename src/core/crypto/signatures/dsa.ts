import { bitsOf, numberOf, power } from "./big-endian.ts";
import { signatureDigest } from "./digest.ts";
import type { IntegerPair } from "./integer-pair.ts";
import type { DsaDomain } from "./public-key.ts";
import type { SignatureDigest } from "./scheme.ts";

/** Verifies a DSA signature (FIPS 186-4 §4.7). */
export async function verifyDsa(
	{ digest }: { readonly digest: SignatureDigest },
	{ p, q, g }: DsaDomain,
	publicKey: Uint8Array,
	pair: IntegerPair,
	signed: Uint8Array,
): Promise<boolean> {
	const hash = await signatureDigest(digest);
	const [prime, order, y] = [numberOf(p), numberOf(q), numberOf(publicKey)];
	const [r, s] = [numberOf(pair.r), numberOf(pair.s)];
	if (r >= order || s >= order) return false;
	// q is a prime, so this is the inverse of s by Fermat.
	const w = power(s, order - 2n, order);
	const z = leftmost(hash(signed), bitsOf(q));
	const u1 = power(numberOf(g), (z * w) % order, prime);
	const u2 = power(y, (r * w) % order, prime);
	return ((u1 * u2) % prime) % order === r;
}

/** The leftmost `bits` of a digest, or all of it where it is shorter. */
function leftmost(digest: Uint8Array, bits: number): bigint {
	const excess = digest.length * 8 - bits;
	return excess > 0 ? numberOf(digest) >> BigInt(excess) : numberOf(digest);
}
