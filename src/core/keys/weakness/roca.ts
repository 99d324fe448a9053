import { SMALL_PRIMES } from "./prime-residues.ts";

/**
 * Primes of the Infineon library are k·M + (65537^a mod M), M being a product of the first primes (Nemec et al., "The
 * Return of Coppersmith's Attack", 2017, §2.1). So are their products, of which 39 primes are in M for every key size.
 */
const GENERATOR = 65537;
const PRIMES_IN_EVERY_PRIMORIAL = 39;

interface Subgroup {
	readonly order: number;
	/** The exponent of the generator by the residue it gives. */
	readonly logarithms: ReadonlyMap<number, number>;
}

let known: readonly Subgroup[] | undefined;

const subgroups = (): readonly Subgroup[] => {
	known ??= SMALL_PRIMES.slice(0, PRIMES_IN_EVERY_PRIMORIAL).map(subgroup);
	return known;
};

function subgroup(prime: number): Subgroup {
	const logarithms = new Map<number, number>();
	for (let power = 1 % prime; !logarithms.has(power); power = (power * GENERATOR) % prime)
		logarithms.set(power, logarithms.size);
	return { order: logarithms.size, logarithms };
}

/**
 * Whether a modulus with these residues modulo the small primes is a power of 65537 modulo the primorial (§2.3, the
 * fingerprint; CVE-2017-15361): it has a logarithm modulo each prime, and there is one number that is all of them. One
 * in 2^150 of other moduli is.
 */
export function hasRocaFingerprint(residues: readonly number[]): boolean {
	const congruences: { readonly logarithm: number; readonly order: number }[] = [];
	for (const [index, { logarithms, order }] of subgroups().entries()) {
		const logarithm = logarithms.get(residues[index] ?? 0);
		if (logarithm === undefined) return false;
		congruences.push({ logarithm, order });
	}
	return congruences.every((one, index) =>
		congruences
			.slice(index + 1)
			.every((other) => (one.logarithm - other.logarithm) % commonDivisor(one.order, other.order) === 0),
	);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
