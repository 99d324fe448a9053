import { byteAt } from "./byte.ts";

const DIGITS = "0123456789abcdef";
const LOWER: readonly string[] = Array.from({ length: 256 }, (_, i) => DIGITS.charAt(i >> 4) + DIGITS.charAt(i & 15));

/** Lower-case hexadecimal of `bytes[start..end)`, without separators. */
export function hex(bytes: Uint8Array, start = 0, end = bytes.length): string {
	let text = "";
	for (let at = start; at < end; at++) text += LOWER[byteAt(bytes, at)];
	return text;
}

/** Upper-case hexadecimal with colons, as openssl and browsers print a fingerprint: `3F:A9:…`. */
export function colonHex(bytes: Uint8Array, start = 0, end = bytes.length): string {
	const pairs: string[] = [];
	for (let at = start; at < end; at++) pairs.push((LOWER[byteAt(bytes, at)] as string).toUpperCase());
	return pairs.join(":");
}
