/** Bits that a double holds of a root. */
const DOUBLE = 50;

/** The largest integer whose square is not above `n`, which is not negative. */
export function integerRoot(n: bigint): bigint {
	const bits = n.toString(16).length * 4;
	if (bits <= 2 * DOUBLE) return corrected(BigInt(Math.floor(Math.sqrt(Number(n)))), n);
	const half = BigInt(Math.ceil((bits - 2 * DOUBLE) / 2));
	// One too large, so that Newton's steps only go down.
	let root = (BigInt(Math.floor(Math.sqrt(Number(n >> (2n * half))))) + 2n) << half;
	while (true) {
		const next = (root + n / root) >> 1n;
		if (next >= root) return root;
		root = next;
	}
}

function corrected(guess: bigint, n: bigint): bigint {
	let root = guess;
	while (root * root > n) root--;
	while ((root + 1n) * (root + 1n) <= n) root++;
	return root;
}
