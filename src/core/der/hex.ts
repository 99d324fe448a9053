import { byteAt } from "./byte.ts";

const digitCodes = (digits: string): Uint8Array =>
	Uint8Array.from({ length: 512 }, (_, i) => digits.charCodeAt(i % 2 === 0 ? i >> 5 : (i >> 1) & 15));

/** Codes of the two digits of each byte. */
const LOWER = digitCodes("0123456789abcdef");
const UPPER = digitCodes("0123456789ABCDEF");

const { fromCharCode } = String;

/** Four bytes in one call: a digest is five of these, and joining pairs would cost more than making them. */
function fourBytes(codes: Uint8Array, bytes: Uint8Array, at: number): string {
	const a = 2 * byteAt(bytes, at);
	const b = 2 * byteAt(bytes, at + 1);
	const c = 2 * byteAt(bytes, at + 2);
	const d = 2 * byteAt(bytes, at + 3);
	return fromCharCode(
		byteAt(codes, a),
		byteAt(codes, a + 1),
		byteAt(codes, b),
		byteAt(codes, b + 1),
		byteAt(codes, c),
		byteAt(codes, c + 1),
		byteAt(codes, d),
		byteAt(codes, d + 1),
	);
}

function digits(codes: Uint8Array, bytes: Uint8Array, start: number, end: number): string {
	let text = "";
	let at = start;
	for (; at + 4 <= end; at += 4) text += fourBytes(codes, bytes, at);
	for (; at < end; at++) {
		const pair = 2 * byteAt(bytes, at);
		text += fromCharCode(byteAt(codes, pair), byteAt(codes, pair + 1));
	}
	return text;
}

/** Lower-case hexadecimal of `bytes[start..end)`, without separators. */
export const hex = (bytes: Uint8Array, start = 0, end = bytes.length): string => digits(LOWER, bytes, start, end);

/** The same in upper case. */
export const upperHex = (bytes: Uint8Array, start = 0, end = bytes.length): string => digits(UPPER, bytes, start, end);

/** Upper-case hexadecimal with colons, as openssl and browsers print a fingerprint: `3F:A9:…`. */
export function colonHex(bytes: Uint8Array, start = 0, end = bytes.length): string {
	const pairs: string[] = [];
	for (let at = start; at < end; at++) pairs.push(upperHex(bytes, at, at + 1));
	return pairs.join(":");
}
