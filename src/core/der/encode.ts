import { encodeOid } from "./oid.ts";
import { TAG } from "./tags.ts";

/** The DER encoding (X.690 §10.1) of an element with the given content. */
export function encodeElement(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
	const length = content.reduce((sum, part) => sum + part.length, 0);
	const header = [tag, ...encodeLength(length)];
	const encoding = new Uint8Array(header.length + length);
	encoding.set(header);
	let at = header.length;
	for (const part of content) {
		encoding.set(part, at);
		at += part.length;
	}
	return encoding;
}

function encodeLength(length: number): number[] {
	if (length < 0x80) return [length];
	const octets: number[] = [];
	for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
	return [0x80 | octets.length, ...octets];
}

/** An OBJECT IDENTIFIER, header included. */
export const encodeObjectIdentifier = (dotted: string): Uint8Array =>
	encodeElement(
		TAG.OBJECT_IDENTIFIER,
		Uint8Array.from(encodeOid(dotted), (char) => char.charCodeAt(0)),
	);

/** An INTEGER from the big-endian octets of a non-negative number. */
export function encodeUnsigned(octets: Uint8Array): Uint8Array {
	let start = 0;
	while (start < octets.length - 1 && octets[start] === 0) start++;
	const significant = octets.subarray(start);
	const needsZero = significant.length === 0 || (significant[0] as number) >= 0x80;
	return encodeElement(TAG.INTEGER, needsZero ? Uint8Array.of(0) : new Uint8Array(0), significant);
}
