import { integerRoot } from "./integer-root.ts";

/** CA/Browser Forum TLS Baseline Requirements §6.1.1.3: Fermat's factorization method with 100 rounds. */
const ROUNDS = 100;

/** Which residues squares have modulo these; together they let one in 3,000 of other numbers through. */
const SIEVES = [64, 63, 65, 11, 17, 19, 23, 31].map((modulus) => {
	const squares = new Uint8Array(modulus);
	for (let number = 0; number < modulus; number++) squares[(number * number) % modulus] = 1;
	return { modulus, squares };
});

/** The rounds, from 0, that Fermat's method takes to factor the odd number `n`; undefined where 100 are not enough. */
export function fermatRounds(n: bigint): number | undefined {
	if (n < 9n || n % 2n === 0n) return undefined;
	const root = integerRoot(n);
	const a = root * root === n ? root : root + 1n;
	const rest = a * a - n;
	const residues = SIEVES.map(({ modulus, squares }) => ({
		modulus,
		squares,
		a: Number(a % BigInt(modulus)),
		rest: Number(rest % BigInt(modulus)),
	}));
	for (let round = 0; round < ROUNDS; round++) {
		if (residues.every(({ squares, rest: residue }) => squares[residue] === 1) && isSquare(squareAfter(a, n, round)))
			return round;
		for (const each of residues) {
			each.rest = (each.rest + 2 * each.a + 1) % each.modulus;
			each.a = (each.a + 1) % each.modulus;
		}
	}
	return undefined;
}

const squareAfter = (a: bigint, n: bigint, round: number): bigint => (a + BigInt(round)) ** 2n - n;

const isSquare = (n: bigint): boolean => integerRoot(n) ** 2n === n;
