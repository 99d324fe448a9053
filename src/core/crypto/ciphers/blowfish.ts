import { fractionOfPi } from "./fraction-of-pi.ts";

const ROUNDS = 16;
const SUBKEYS = ROUNDS + 2;
const BOX = 256;

let initial: Uint32Array | undefined;

/** Octets as big-endian words of 32 bits, from the beginning again behind the end. */
class CyclicWords {
	private readonly octets: Uint8Array;
	private at = 0;

	constructor(octets: Uint8Array) {
		this.octets = octets;
	}

	next(): number {
		let word = 0;
		for (let i = 0; i < 4; i++) {
			word = (word << 8) | (this.octets[this.at] as number);
			this.at = (this.at + 1) % this.octets.length;
		}
		return word;
	}
}

/**
 * Blowfish (B. Schneier, Fast Software Encryption 1993) with the key schedule that bcrypt makes expensive (N. Provos and
 * D. Mazières, USENIX 1999). Encryption alone: bcrypt needs no more.
 */
export class Blowfish {
	/** The subkeys, then the four boxes. */
	private readonly words: Uint32Array;
	/** The two halves of a block. */
	private left = 0;
	private right = 0;

	constructor() {
		initial ??= fractionOfPi(SUBKEYS + 4 * BOX);
		this.words = initial.slice();
	}

	/** Mixes a key, and where there is one a salt, into the state. Neither is empty. */
	expand(key: Uint8Array, salt?: Uint8Array): void {
		const { words } = this;
		const ofKey = new CyclicWords(key);
		for (let i = 0; i < SUBKEYS; i++) words[i] = (words[i] as number) ^ ofKey.next();
		const ofSalt = salt && new CyclicWords(salt);
		this.left = 0;
		this.right = 0;
		for (let i = 0; i < words.length; i += 2) {
			if (ofSalt !== undefined) {
				this.left ^= ofSalt.next();
				this.right ^= ofSalt.next();
			}
			this.encryptHalves();
			words[i] = this.left;
			words[i + 1] = this.right;
		}
	}

	/** Encrypts each pair of words in place. */
	encrypt(blocks: Uint32Array): void {
		for (let i = 0; i < blocks.length; i += 2) {
			this.left = blocks[i] as number;
			this.right = blocks[i + 1] as number;
			this.encryptHalves();
			blocks[i] = this.left;
			blocks[i + 1] = this.right;
		}
	}

	private encryptHalves(): void {
		const { words } = this;
		let left = this.left ^ (words[0] as number);
		let right = this.right;
		for (let round = 1; round <= ROUNDS; round += 2) {
			right ^= mix(words, left) ^ (words[round] as number);
			left ^= mix(words, right) ^ (words[round + 1] as number);
		}
		this.left = right ^ (words[ROUNDS + 1] as number);
		this.right = left;
	}
}

/** The function F: a box for each octet of a half. */
function mix(words: Uint32Array, half: number): number {
	const a = words[SUBKEYS + (half >>> 24)] as number;
	const b = words[SUBKEYS + BOX + ((half >>> 16) & 0xff)] as number;
	const c = words[SUBKEYS + 2 * BOX + ((half >>> 8) & 0xff)] as number;
	const d = words[SUBKEYS + 3 * BOX + (half & 0xff)] as number;
	return (((a + b) ^ c) + d) | 0;
}
