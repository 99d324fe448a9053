import { MDS_COLUMNS, q0, q1, reedSolomon } from "./twofish-tables.ts";

/**
 * Twofish (Schneier, Kelsey, Whiting, Wagner, Hall, Ferguson: "Twofish: A 128-Bit Block Cipher", 1998), which Bouncy
 * Castle encrypts UBER keystores with. Decryption alone: nothing here writes keystores.
 */

const BLOCK = 16;
const ROUNDS = 16;
/** §4.3: ρ. */
const STEP = 0x01010101;

const rotateLeft = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
const rotateRight = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const octet = (word: number, index: number): number => (word >>> (8 * index)) & 0xff;
const at = (octets: Uint8Array, index: number): number => octets[index] as number;
const word = (words: Int32Array, index: number): number => words[index] as number;

/** Which permutation each of the four octets goes through before each word of key, the last word's first (§4.3.5). */
const PERMUTATIONS = [
	[q1, q0, q0, q1, q1],
	[q0, q0, q1, q1, q0],
	[q1, q1, q0, q0, q0],
	[q0, q1, q1, q0, q1],
] as const;

/** One octet of `h` (§4.3.5) up to the matrix: `list` is a list of four-octet words of key. */
function substitute(x: number, position: number, list: readonly (readonly number[])[]): number {
	const permutations = PERMUTATIONS[position] as (typeof PERMUTATIONS)[number];
	let y = x;
	for (let i = list.length; i >= 1; i--) y = at(permutations[i] as Uint8Array, y) ^ (list[i - 1]?.[position] as number);
	return at(permutations[0], y);
}

const h = (x: number, list: readonly (readonly number[])[]): number =>
	[0, 1, 2, 3].reduce(
		(sum, position) => sum ^ word(MDS_COLUMNS[position] as Int32Array, substitute(octet(x, position), position, list)),
		0,
	);

interface Schedule {
	/** K0 to K39. */
	readonly subkeys: Int32Array;
	/** The four key-dependent substitutions with the matrix applied. */
	readonly boxes: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
}

function expandKey(key: Uint8Array): Schedule {
	const count = key.length / 8;
	const words = Array.from({ length: key.length / 4 }, (_, i) => [...key.subarray(4 * i, 4 * i + 4)]);
	const even = words.filter((_, i) => i % 2 === 0);
	const odd = words.filter((_, i) => i % 2 === 1);
	const vectors = Array.from({ length: count }, (_, i) => reedSolomon(key.subarray(8 * i, 8 * i + 8))).reverse();
	const subkeys = new Int32Array(2 * ROUNDS + 8);
	for (let i = 0; i < subkeys.length; i += 2) {
		const a = h(i * STEP, even);
		const b = rotateLeft(h((i + 1) * STEP, odd), 8);
		subkeys[i] = a + b;
		subkeys[i + 1] = rotateLeft((a + 2 * b) | 0, 9);
	}
	const box = (position: 0 | 1 | 2 | 3): Int32Array =>
		Int32Array.from({ length: 256 }, (_, x) =>
			word(MDS_COLUMNS[position] as Int32Array, substitute(x, position, vectors)),
		);
	return { subkeys, boxes: [box(0), box(1), box(2), box(3)] };
}

/** `g` (§4.3): the substitution of one word. */
const substituteWord = ([s0, s1, s2, s3]: Schedule["boxes"], x: number): number =>
	word(s0, octet(x, 0)) ^ word(s1, octet(x, 1)) ^ word(s2, octet(x, 2)) ^ word(s3, octet(x, 3));

function decryptBlock({ subkeys, boxes }: Schedule, from: DataView, to: DataView, start: number): void {
	const whitened = (index: number, key: number): number =>
		from.getInt32(start + 4 * index, true) ^ word(subkeys, key + index);
	let c = whitened(0, 4);
	let d = whitened(1, 4);
	let a = whitened(2, 4);
	let b = whitened(3, 4);
	for (let round = ROUNDS - 1; round >= 0; round--) {
		const t0 = substituteWord(boxes, c);
		const t1 = substituteWord(boxes, rotateLeft(d, 8));
		const nextA = rotateLeft(a, 1) ^ (t0 + t1 + word(subkeys, 2 * round + 8));
		const nextB = rotateRight(b ^ (t0 + 2 * t1 + word(subkeys, 2 * round + 9)), 1);
		a = c;
		b = d;
		c = nextA;
		d = nextB;
	}
	for (const [index, value] of [a, b, c, d].entries())
		to.setInt32(start + 4 * index, value ^ word(subkeys, index), true);
}

/** Twofish in CBC with a key of 16, 24 or 32 octets; padding is left on. `data` is whole blocks. */
export function decryptTwofish(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
	const schedule = expandKey(key);
	const plain = new Uint8Array(data.length);
	const from = new DataView(data.buffer, data.byteOffset, data.length);
	const to = new DataView(plain.buffer);
	for (let start = 0; start < data.length; start += BLOCK) {
		decryptBlock(schedule, from, to, start);
		const before = start === 0 ? iv : data.subarray(start - BLOCK, start);
		for (let i = 0; i < BLOCK; i++) plain[start + i] = at(plain, start + i) ^ at(before, i);
	}
	return plain;
}
