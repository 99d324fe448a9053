/** The domain parameters of a curve y² = x³ + a x + b over a prime field (SEC 1 §3.1.1); G has the order n, h is the cofactor. */
export interface CurveDomain {
	readonly p: bigint;
	readonly a: bigint;
	readonly b: bigint;
	readonly Gx: bigint;
	readonly Gy: bigint;
	readonly n: bigint;
	readonly h: bigint;
}
