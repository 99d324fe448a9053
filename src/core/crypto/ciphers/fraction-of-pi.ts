/** Bits that rounding may spoil at the end of a sum of thousands of terms. */
const GUARD = 64n;

/** `scale` times arctan(1/x), by Gregory's series. */
function arctanOfInverse(x: bigint, scale: bigint): bigint {
	const square = x * x;
	let power = scale / x;
	let sum = power;
	for (let odd = 3n; power !== 0n; odd += 2n) {
		power /= -square;
		sum += power / odd;
	}
	return sum;
}

/**
 * The first `count` words of 32 bits of π behind the point, from which Blowfish takes its boxes. By Machin's formula:
 * π = 16 arctan(1/5) - 4 arctan(1/239).
 */
export function fractionOfPi(count: number): Uint32Array {
	const bits = BigInt(count) * 32n;
	const scale = 1n << (bits + GUARD);
	const pi = (16n * arctanOfInverse(5n, scale) - 4n * arctanOfInverse(239n, scale)) >> GUARD;
	const digits = (pi - (3n << bits)).toString(16).padStart(count * 8, "0");
	return Uint32Array.from({ length: count }, (_, i) => Number.parseInt(digits.slice(i * 8, i * 8 + 8), 16));
}
