import { byteAt } from "../der/byte.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 with padding and without line breaks (RFC 4648 §4). */
function base64(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 3) {
		const left = bytes.length - at;
		const second = left > 1 ? byteAt(bytes, at + 1) : 0;
		const third = left > 2 ? byteAt(bytes, at + 2) : 0;
		const group = (byteAt(bytes, at) << 16) | (second << 8) | third;
		text += ALPHABET.charAt(group >> 18) + ALPHABET.charAt((group >> 12) & 63);
		text += left > 1 ? ALPHABET.charAt((group >> 6) & 63) : "=";
		text += left > 2 ? ALPHABET.charAt(group & 63) : "=";
	}
	return text;
}

/** Base64 of bytes given in hexadecimal. */
export function base64OfHex(hex: string): string {
	const octets = hex.match(/../g) ?? [];
	return base64(Uint8Array.from(octets, (octet) => Number.parseInt(octet, 16)));
}

/** A PEM block in the strict form of RFC 7468 §3: lines of 64, LF, a line break at the end. */
export function pemText(label: string, bytes: Uint8Array): string {
	const lines = base64(bytes).match(/.{1,64}/g) ?? [];
	return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
