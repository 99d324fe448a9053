/** Whether `a`, not negative, is a square modulo the odd prime `p`, by its Jacobi symbol; 0 is one. */
export function isQuadraticResidue(a: bigint, p: bigint): boolean {
	let [top, bottom, symbol] = [a % p, p, 1];
	if (top === 0n) return true;
	while (top !== 0n) {
		while ((top & 1n) === 0n) {
			top >>= 1n;
			const eighth = bottom & 7n;
			if (eighth === 3n || eighth === 5n) symbol = -symbol;
		}
		if ((top & 3n) === 3n && (bottom & 3n) === 3n) symbol = -symbol;
		[top, bottom] = [bottom % top, top];
	}
	return symbol === 1;
}
