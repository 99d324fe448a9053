import { numberOf } from "../../crypto/signatures/big-endian.ts";
import { isQuadraticResidue } from "./quadratic-residue.ts";

/** What is wrong with a public key of RFC 8032 or RFC 7748. */
export type OctetKeyFlaw =
	/** The order of the point divides the cofactor: every secret agreed with it, or signature for it, is predictable. */
	| "small-order"
	/** No point of the curve has this coordinate. */
	| "not-on-curve";

interface OctetCurve {
	readonly p: bigint;
	/** Octets that hold the coordinate; what Ed448 has beyond them is a sign. */
	readonly octets: number;
	/** Whether the highest bit of these octets is no part of the coordinate. */
	readonly isTopBitIgnored: boolean;
	/** Coordinates, modulo p, of the points whose order divides the cofactor. */
	readonly smallOrder: readonly bigint[];
	/** Of x² + y² = 1 + d x² y² (Ed448), or -x² + y² = 1 + d x² y² (Ed25519). */
	readonly edwards?: { readonly a: bigint; readonly d: bigint };
}

const P25519 = 2n ** 255n - 19n;
const P448 = 2n ** 448n - 2n ** 224n - 1n;

/** y of the points of order 8 on edwards25519. */
const Y_OF_ORDER_8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n;
/** u of the points of order 8 on curve25519, which is (1 + y) / (1 - y) of those. */
const U_OF_ORDER_8 = [
	325606250916557431795983626356110631294008115727848805560023387167927233504n,
	39382357235489614581723060781553021112529911719440698176882885853963445705823n,
];

/** RFC 7748 §4, RFC 8032 §5. A point at infinity and one with coordinate 0 both stand as 0. */
const CURVES: Readonly<Record<string, OctetCurve>> = {
	X25519: { p: P25519, octets: 32, isTopBitIgnored: true, smallOrder: [0n, 1n, P25519 - 1n, ...U_OF_ORDER_8] },
	X448: { p: P448, octets: 56, isTopBitIgnored: false, smallOrder: [0n, 1n, P448 - 1n] },
	Ed25519: {
		p: P25519,
		octets: 32,
		isTopBitIgnored: true,
		smallOrder: [0n, 1n, P25519 - 1n, Y_OF_ORDER_8, P25519 - Y_OF_ORDER_8],
		edwards: { a: -1n, d: 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n },
	},
	Ed448: {
		p: P448,
		octets: 56,
		isTopBitIgnored: false,
		smallOrder: [0n, 1n, P448 - 1n],
		edwards: { a: 1n, d: P448 - 39081n },
	},
};

/** What is wrong with the octets of a public key for `algorithm`; undefined for nothing, and for any other algorithm. */
export function octetKeyFlaw(algorithm: string, octets: Uint8Array): OctetKeyFlaw | undefined {
	const curve = CURVES[algorithm];
	if (curve === undefined || octets.length < curve.octets) return undefined;
	const coordinate = coordinateOf(octets, curve);
	if (curve.smallOrder.includes(coordinate % curve.p)) return "small-order";
	// A key for Diffie-Hellman that is not on the curve is on its twist, which is as good (RFC 7748 §1).
	const { edwards, p } = curve;
	if (edwards === undefined) return undefined;
	return coordinate < p && isEdwardsCoordinate(coordinate, p, edwards) ? undefined : "not-on-curve";
}

function coordinateOf(octets: Uint8Array, { octets: length, isTopBitIgnored }: OctetCurve): bigint {
	const bigEndian = octets.slice(0, length).reverse();
	if (isTopBitIgnored) bigEndian[0] = (bigEndian[0] ?? 0) & 0x7f;
	return numberOf(bigEndian);
}

/** Whether x² = (1 - y²) / (a - d y²) is a square. */
function isEdwardsCoordinate(y: bigint, p: bigint, { a, d }: { readonly a: bigint; readonly d: bigint }): boolean {
	const square = (y * y) % p;
	const quotient = (1n - square) * (a - d * square);
	return isQuadraticResidue(((quotient % p) + p) % p, p);
}
