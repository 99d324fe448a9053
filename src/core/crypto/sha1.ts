import { paddedWords, wordsHex } from "./padded-blocks.ts";

/** FIPS 180-4 §5.3.1. */
const INITIAL = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
/** FIPS 180-4 §4.2.1, one for each twenty rounds. */
const K = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

const at = (words: Uint32Array, index: number): number => words[index] as number;
const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/**
 * SHA-1 (FIPS 180-4 §6.1) as lower-case hex, for hosts that compute digests only asynchronously. For fingerprints that
 * people compare with other tools' output, never for a signature.
 */
export function sha1(message: Uint8Array): string {
	const words = paddedWords(message);
	const hash = INITIAL.slice();
	const schedule = new Uint32Array(80);
	for (let block = 0; block < words.length; block += 16) {
		schedule.set(words.subarray(block, block + 16));
		for (let t = 16; t < 80; t++)
			schedule[t] = rotate(at(schedule, t - 3) ^ at(schedule, t - 8) ^ at(schedule, t - 14) ^ at(schedule, t - 16), 1);
		compress(hash, schedule);
	}
	return wordsHex(hash);
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
	let [a, b, c, d, e] = hash as unknown as [number, number, number, number, number];
	for (let t = 0; t < 80; t++) {
		const stage = Math.floor(t / 20);
		const next = (rotate(a, 5) + mix(stage, b, c, d) + e + (K[stage] as number) + at(schedule, t)) | 0;
		e = d;
		d = c;
		c = rotate(b, 30);
		b = a;
		a = next;
	}
	const working = [a, b, c, d, e];
	for (const [index, value] of working.entries()) hash[index] = at(hash, index) + value;
}

function mix(stage: number, b: number, c: number, d: number): number {
	if (stage === 0) return (b & c) ^ (~b & d);
	return stage === 2 ? (b & c) ^ (b & d) ^ (c & d) : b ^ c ^ d;
}
