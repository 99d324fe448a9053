import { paddedWords, wordsHex } from "./padded-blocks.ts";

/** The first 32 bits of the fractional part of a number. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000);

const PRIMES = primes(64);
/** FIPS 180-4 §4.2.2: cube roots of the first 64 primes. */
const K = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
/** FIPS 180-4 §5.3.3: square roots of the first 8 primes. */
const INITIAL = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}

const at = (words: Uint32Array, index: number): number => words[index] as number;
const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/**
 * SHA-256 (FIPS 180-4 §6.2) as lower-case hex, for hosts that compute digests only asynchronously. For fingerprints of
 * public data: it makes no effort to hide what it hashes.
 */
export function sha256(message: Uint8Array): string {
	const words = paddedWords(message);
	const hash = INITIAL.slice();
	const schedule = new Uint32Array(64);
	for (let block = 0; block < words.length; block += 16) {
		schedule.set(words.subarray(block, block + 16));
		extend(schedule);
		compress(hash, schedule);
	}
	return wordsHex(hash);
}

function extend(schedule: Uint32Array): void {
	for (let t = 16; t < 64; t++) {
		const w15 = at(schedule, t - 15);
		const w2 = at(schedule, t - 2);
		const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
		const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
		schedule[t] = at(schedule, t - 16) + s0 + at(schedule, t - 7) + s1;
	}
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
	let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
	for (let t = 0; t < 64; t++) {
		const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const choice = (e & f) ^ (~e & g);
		const t1 = (h + sum1 + choice + at(K, t) + at(schedule, t)) | 0;
		const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		h = g;
		g = f;
		f = e;
		e = (d + t1) | 0;
		d = c;
		c = b;
		b = a;
		a = (t1 + sum0 + majority) | 0;
	}
	const working = [a, b, c, d, e, f, g, h];
	for (const [index, value] of working.entries()) hash[index] = at(hash, index) + value;
}
