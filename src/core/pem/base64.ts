const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NOT_BASE64 = 255;

const sextets = (alphabet: string): Uint8Array =>
	Uint8Array.from({ length: 128 }, (_, code) => {
		const index = alphabet.indexOf(String.fromCharCode(code));
		return index < 0 ? NOT_BASE64 : index % 64;
	});

const BASE64 = sextets(ALPHABET);

/** Value of each character by code: base64 (RFC 4648 §4), and the two that base64url has instead (§5). */
const SEXTETS = sextets(`${ALPHABET}${ALPHABET.slice(0, 62)}-_`);

export const isBase64 = (code: number): boolean => code < 128 && BASE64[code] !== NOT_BASE64;

/** `-` and `_`, which stand for `+` and `/` in base64url. */
export const isBase64Url = (code: number): boolean => code === 0x2d || code === 0x5f;

/** Characters that an escape stands for, by the text offset of their last character. */
export type Substitutions = ReadonlyMap<number, number>;

/** How many characters `runs` cover. */
export function countCharacters(runs: readonly number[]): number {
	let count = 0;
	for (let i = 0; i < runs.length; i += 2) count += (runs[i + 1] as number) - (runs[i] as number);
	return count;
}

/**
 * Decodes the base64 characters in `runs` (pairs of text offsets) of `text`. A last group of fewer than four characters
 * gives the bytes it is enough for.
 */
export function decodeBase64(text: string, runs: readonly number[], substitutions?: Substitutions): Uint8Array {
	const count = countCharacters(runs);
	const bytes = new Uint8Array(Math.floor((count * 6) / 8));
	let out = 0;
	let bits = 0;
	let held = 0;
	for (let i = 0; i < runs.length; i += 2) {
		const end = runs[i + 1] as number;
		for (let at = runs[i] as number; at < end; at++) {
			const code = substitutions?.get(at) ?? text.charCodeAt(at);
			held = ((held << 6) | (SEXTETS[code] as number)) & 0xfff;
			bits += 6;
			if (bits >= 8) {
				bits -= 8;
				bytes[out++] = held >> bits;
			}
		}
	}
	return bytes;
}

/** Whether bits that base64 leaves unused at the end are set (RFC 4648 §3.5). */
export function hasTrailingBits(text: string, runs: readonly number[], substitutions?: Substitutions): boolean {
	const unused = (countCharacters(runs) * 6) % 8;
	const last = (runs.at(-1) ?? 0) - 1;
	if (unused === 0 || unused === 6 || last < 0) return false;
	const sextet = SEXTETS[substitutions?.get(last) ?? text.charCodeAt(last)] as number;
	return (sextet & ((1 << unused) - 1)) !== 0;
}
