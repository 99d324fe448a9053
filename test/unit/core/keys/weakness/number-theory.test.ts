import { createHash, generatePrimeSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fermatRounds } from "../../../../../src/core/keys/weakness/close-primes.ts";
import { greatestCommonDivisor } from "../../../../../src/core/keys/weakness/greatest-common-divisor.ts";
import { integerRoot } from "../../../../../src/core/keys/weakness/integer-root.ts";
import { primeResidues, SMALL_PRIMES, smallFactor } from "../../../../../src/core/keys/weakness/prime-residues.ts";
import { isQuadraticResidue } from "../../../../../src/core/keys/weakness/quadratic-residue.ts";
import { hasRocaFingerprint } from "../../../../../src/core/keys/weakness/roca.ts";
import { sharedFactors } from "../../../../../src/core/keys/weakness/shared-factors.ts";

/** A number of `bits` bits at most, the same for the same name. */
function number(name: string, bits: number): bigint {
	const digests = Array.from({ length: Math.ceil(bits / 256) }, (_, index) =>
		createHash("sha256").update(`${name} ${index}`).digest("hex"),
	);
	return BigInt(`0x${digests.join("")}`) >> BigInt(digests.length * 256 - bits);
}

const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? a : euclid(b, a % b));

describe("the greatest common divisor", () => {
	test("is Euclid's for numbers of all sizes", () => {
		for (let each = 1; each < 400; each++) {
			const factor = number(`factor ${each}`, each);
			const a = factor * number(`a ${each}`, 5 * each);
			const b = factor * number(`b ${each}`, 1500 - 3 * each);
			expect(greatestCommonDivisor(a, b)).toBe(euclid(a, b));
		}
	});

	test("of numbers that nearly are multiples of each other is Euclid's too", () => {
		for (let each = 0n; each < 100n; each++) {
			const a = number(`${each}`, 1024);
			for (const b of [a, a + each, a * (each + 1n) + 1n, a << each])
				expect(greatestCommonDivisor(a, b)).toBe(euclid(a, b));
		}
	});
});

test("the root of a square, of the number before and of the number after it", () => {
	for (let bits = 1; bits < 2300; bits += 7) {
		const root = number("root", bits) + 2n;
		expect([integerRoot(root * root - 1n), integerRoot(root * root), integerRoot(root * root + 1n)]).toEqual([
			root - 1n,
			root,
			root,
		]);
	}
	expect([0n, 1n, 2n, 3n, 4n].map(integerRoot)).toEqual([0n, 1n, 1n, 1n, 2n]);
});

describe("small factors", () => {
	test("133 primes are below 752", () => {
		expect([SMALL_PRIMES.length, SMALL_PRIMES[0], SMALL_PRIMES.at(-1)]).toEqual([133, 2, 751]);
	});

	test.each(SMALL_PRIMES)("%d is found in a product", (prime) => {
		expect(smallFactor(primeResidues(BigInt(prime) * (1n << 2048n) + BigInt(prime) * 757n * 761n))).toBeLessThanOrEqual(
			prime,
		);
		expect(smallFactor(primeResidues(BigInt(prime) * 757n ** 200n))).toBe(prime);
	});

	test("757 is none", () => {
		expect(smallFactor(primeResidues(757n ** 100n))).toBeUndefined();
	});
});

describe("Fermat's method", () => {
	const p = generatePrimeSync(512, { bigint: true });

	test("a square is factored at once", () => {
		expect(fermatRounds(p * p)).toBe(0);
	});

	test.each([0n, 1n, 57n, 98n])("a difference that takes %d rounds is found", (rounds) => {
		// a = (p+q)/2 is where the method ends, root(n) where it begins.
		const half = integerRoot((rounds + 1n) * 2n * p) - 1n;
		const n = p * (p + 2n * half);
		expect(fermatRounds(n)).toBe(Number(p + half - integerRoot(n) - 1n));
	});

	test("101 rounds are too many", () => {
		const half = integerRoot(103n * 2n * p);
		expect(fermatRounds(p * (p + 2n * half))).toBeUndefined();
	});

	test.each([0n, 1n, 2n, 4n, 10n, 9n, 15n])("%d is no hard case", (n) => {
		expect(fermatRounds(n)).toBe(n === 9n || n === 15n ? 0 : undefined);
	});
});

describe("ROCA", () => {
	const primorial = SMALL_PRIMES.slice(0, 39).reduce((product, prime) => product * BigInt(prime), 1n);
	const power = (exponent: bigint): bigint => {
		let result = 1n;
		for (let each = 0n; each < exponent; each++) result = (result * 65537n) % primorial;
		return result;
	};
	const shaped = (k: string, exponent: bigint): bigint => number(k, 300) * primorial + power(exponent);

	test("the product of two numbers of the shape has the fingerprint", () => {
		expect(hasRocaFingerprint(primeResidues(shaped("p", 12_345n) * shaped("q", 54_321n)))).toBe(true);
	});

	test("logarithms that contradict each other have not", () => {
		// A power modulo each prime, but not of one exponent: modulo 167 it is another's.
		const n = shaped("p", 12_345n);
		const residues = primeResidues(n).map((residue, index) =>
			SMALL_PRIMES[index] === 167 ? (residue * 65537) % 167 : residue,
		);
		expect(hasRocaFingerprint(residues)).toBe(false);
	});

	test("a random number has not", () => {
		expect(hasRocaFingerprint(primeResidues(number("random", 2048) | 1n))).toBe(false);
	});
});

describe("shared factors", () => {
	const primes = Array.from({ length: 30 }, () => generatePrimeSync(64, { bigint: true }));
	const prime = (index: number): bigint => primes[index] as bigint;

	test.each([2, 3, 4, 5, 7, 8, 9, 13])("are found among %d moduli, and nothing else", (count) => {
		const moduli = Array.from({ length: count }, (_, index) => prime(2 * index) * prime(2 * index + 1));
		expect(new Set(sharedFactors(moduli).factors)).toEqual(new Set([1n]));
		expect(sharedFactors(moduli).product).toBe(moduli.reduce((product, n) => product * n));
		moduli[count - 1] = prime(0) * prime(29);
		const expected = moduli.map((_, index) => (index === 0 || index === count - 1 ? prime(0) : 1n));
		expect(sharedFactors(moduli).factors).toEqual(expected);
	});

	test("a modulus both of whose primes are elsewhere is shared whole", () => {
		const moduli = [prime(0) * prime(1), prime(0) * prime(2), prime(1) * prime(3)];
		expect(sharedFactors(moduli).factors).toEqual([prime(0) * prime(1), prime(0), prime(1)]);
	});

	test("one modulus and none share nothing", () => {
		expect(sharedFactors([15n]).factors).toEqual([1n]);
		expect(sharedFactors([]).factors).toEqual([]);
	});
});

test("squares modulo primes are told from other numbers as by Euler's criterion", () => {
	const power = (base: bigint, exponent: bigint, p: bigint): bigint =>
		exponent === 0n ? 1n : (power((base * base) % p, exponent >> 1n, p) * (exponent % 2n === 1n ? base : 1n)) % p;
	for (const p of [3n, 7n, 101n, 2n ** 127n - 1n, 2n ** 255n - 19n])
		for (let each = 0n; each < 40n; each++) {
			const a = each < 20n ? each : number(`${each}`, 250);
			expect(isQuadraticResidue(a, p)).toBe(power(a % p, (p - 1n) / 2n, p) <= 1n);
		}
});
