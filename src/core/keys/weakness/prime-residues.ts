/** CA/Browser Forum TLS Baseline Requirements §6.1.1.3 and §6.1.6: a modulus has no prime factor smaller than 752. */
const LIMIT = 752;

/** The primes below 752. */
export const SMALL_PRIMES: readonly number[] = Array.from({ length: LIMIT }, (_, number) => number).filter(
	(number) => number > 1 && !divisors(number).some((divisor) => number % divisor === 0),
);

function divisors(number: number): readonly number[] {
	return Array.from({ length: Math.max(0, Math.floor(Math.sqrt(number)) - 1) }, (_, index) => index + 2);
}

/** Runs of the primes whose product is exact in a double, so that a long division serves several of them. */
const RUNS: readonly { readonly product: bigint; readonly primes: readonly number[] }[] = runs();

function runs() {
	const found: { product: bigint; primes: number[] }[] = [];
	for (const prime of SMALL_PRIMES) {
		const last = found.at(-1);
		const product = (last?.product ?? 1n) * BigInt(prime);
		if (last === undefined || product > BigInt(Number.MAX_SAFE_INTEGER))
			found.push({ product: BigInt(prime), primes: [prime] });
		else {
			last.product = product;
			last.primes.push(prime);
		}
	}
	return found;
}

/** What is left of `n`, not negative, divided by each of the small primes, in their order. */
export const primeResidues = (n: bigint): readonly number[] =>
	RUNS.flatMap(({ product, primes }) => {
		const rest = Number(n % product);
		return primes.map((prime) => rest % prime);
	});

/** The smallest prime below 752 that divides the number with these residues. */
export const smallFactor = (residues: readonly number[]): number | undefined => SMALL_PRIMES[residues.indexOf(0)];
