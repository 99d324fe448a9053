import { numberOf } from "../../crypto/signatures/big-endian.ts";
import type { CurveDomain } from "../../crypto/signatures/curve-domain.ts";
import { isQuadraticResidue } from "./quadratic-residue.ts";

/** Bits of the largest prime that is computed with; every curve in use has a smaller one. */
const LARGEST_FIELD = 1024;

/**
 * Whether the octets of a point (SEC 1 §2.3.3) are one of the curve y² = x³ + a x + b modulo p. Undefined where they
 * have another length or form, which decoding reports, and for a p that is no odd number of a curve's size.
 */
export function isOnCurve(octets: Uint8Array, { p, a, b }: Pick<CurveDomain, "p" | "a" | "b">): boolean | undefined {
	if (p < 5n || p % 2n === 0n || p >> BigInt(LARGEST_FIELD) !== 0n) return undefined;
	const length = Math.ceil(p.toString(16).length / 2);
	const [form] = octets;
	const isCompressed = form === 2 || form === 3;
	const isWhole = form === 4 || form === 6 || form === 7;
	if (!(isCompressed || isWhole)) return undefined;
	if (octets.length !== 1 + (isCompressed ? 1 : 2) * length) return undefined;
	const x = numberOf(octets.subarray(1, 1 + length));
	if (x >= p) return false;
	const square = (x * x * x + a * x + b) % p;
	if (isCompressed) return isQuadraticResidue(square, p);
	const y = numberOf(octets.subarray(1 + length));
	return y < p && (y * y) % p === square;
}
