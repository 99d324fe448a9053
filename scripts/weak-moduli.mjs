// RSA moduli of every weak family, the same in every run.
import { checkPrimeSync, createHash } from "node:crypto";

/** A number of exactly `size` bits. @param {string} seed @param {number} size */
export function numberFrom(seed, size) {
	let digits = "";
	for (let index = 0; digits.length * 4 < size; index++)
		digits += createHash("sha256").update(`${seed} ${index}`).digest("hex");
	const number = BigInt(`0x${digits}`) >> BigInt(digits.length * 4 - size);
	return number | (3n << BigInt(size - 2));
}

/** The first prime from `start`. @param {bigint} start @param {bigint} step an even number */
export function primeFrom(start, step = 2n) {
	let candidate = start | 1n;
	while (!checkPrimeSync(candidate, { checks: 5 })) candidate += step;
	return candidate;
}

/** @type {Map<string, bigint>} */
const primes = new Map();

/** A prime of `size` bits. @param {string} seed @param {number} size */
export function prime(seed, size = 1024) {
	const key = `${seed} ${size}`;
	const found = primes.get(key) ?? primeFrom(numberFrom(seed, size));
	primes.set(key, found);
	return found;
}

/** A modulus with the two highest bits of each factor set, so that it has all its bits. @param {string} seed */
export const goodModulus = (seed, size = 2048) => prime(`${seed} p`, size / 2) * prime(`${seed} q`, size / 2);

/** Primes so close that Fermat's method finds them soon. @param {string} seed @param {bigint} gap */
export function closePrimesModulus(seed, gap = 1n << 500n) {
	const p = prime(`${seed} p`);
	return p * primeFrom(p + gap);
}

/** A small prime and two others. @param {string} seed @param {bigint} factor */
export function smallFactorModulus(seed, factor) {
	const rest = 1025 - factor.toString(2).length;
	for (let index = 0; ; index++) {
		const n = factor * prime(`${seed} p`) * prime(`${seed} q ${index}`, rest - (index % 2));
		if (n.toString(2).length === 2048) return n;
	}
}

/** Products of the first primes, as many as Infineon's library takes for a key of 2,048 bits. */
function primorial(count = 126) {
	let product = 1n;
	for (let number = 2, found = 0; found < count; number++)
		if (checkPrimeSync(BigInt(number))) {
			product *= BigInt(number);
			found += 1;
		}
	return product;
}

/** k·M + (65537^a mod M) (Nemec et al., 2017, §2.1). @param {string} seed */
export function rocaModulus(seed) {
	const M = primorial();
	const half = (/** @type {string} */ name) => {
		const exponent = numberFrom(`${seed} ${name} a`, 60);
		let residue = 1n;
		for (const bit of exponent.toString(2)) residue = (residue * residue * (bit === "1" ? 65537n : 1n)) % M;
		const start = (numberFrom(`${seed} ${name} k`, 1024) / M) * M + residue;
		return primeOfForm(start, M);
	};
	return half("p") * half("q");
}

/** @param {bigint} start @param {bigint} step */
function primeOfForm(start, step) {
	let candidate = start;
	while (!checkPrimeSync(candidate, { checks: 5 })) candidate += step;
	return candidate;
}

/** Two moduli with one prime in common. @param {string} seed */
export function sharedPrimeModuli(seed) {
	const shared = prime(`${seed} shared`);
	return [shared * prime(`${seed} one`), shared * prime(`${seed} two`)];
}

/** Primes with 16 random bits and 112 zeros in turn, the product of which has few ones. @param {string} seed */
export function sparseModulus(seed) {
	const half = (/** @type {string} */ name) => {
		let number = 3n << 1022n;
		for (let at = 0n; at < 8n; at++) number |= numberFrom(`${seed} ${name} ${at}`, 16) << (at * 128n);
		return primeFrom(number);
	};
	return half("p") * half("q");
}

/** A modulus that begins as somebody wanted, in which only the lower half is random. @param {bigint} upper of 1,000 bits @param {string} seed */
export function chosenModulus(seed, upper) {
	const p = prime(`${seed} p`, 1024);
	return p * primeFrom((upper << 1048n) / p);
}
