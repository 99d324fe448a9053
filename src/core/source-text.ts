import { byteAt } from "./der/byte.ts";
import type { Problem } from "./problem.ts";

/** A file's bytes as text to look for PEM in, and how offsets in that text count bytes of the file. */
export interface SourceText {
	readonly text: string;
	readonly bytesPerUnit: 1 | 2;
	readonly problems: readonly Problem<"pem.byte-order-mark" | "pem.utf-16">[];
}

/** Characters made in one call; more would overflow the engine's argument stack. */
const CHUNK = 8192;

/**
 * The text of a file, one character for each byte, so that an offset in it is an offset in the file: everything PEM is
 * made of is ASCII, whatever encoding the rest is in. UTF-16, as Windows tools write it, has two bytes to a character.
 */
export function sourceText(bytes: Uint8Array): SourceText {
	const first = bytes.length < 2 ? -1 : (byteAt(bytes, 0) << 8) | byteAt(bytes, 1);
	if (first === 0xfffe || first === 0xfeff)
		return {
			text: utf16(bytes, first === 0xfffe),
			bytesPerUnit: 2,
			problems: [{ code: "pem.utf-16", severity: "error", range: { start: 0, end: 2 } }],
		};
	const hasMark = first === 0xefbb && byteAt(bytes, 2) === 0xbf;
	return {
		text: oneToOne(bytes),
		bytesPerUnit: 1,
		problems: hasMark ? [{ code: "pem.byte-order-mark", severity: "warning", range: { start: 0, end: 3 } }] : [],
	};
}

function oneToOne(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += CHUNK)
		parts.push(String.fromCharCode.apply(undefined, bytes.subarray(at, at + CHUNK) as unknown as number[]));
	return parts.join("");
}

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
	const units = new Uint16Array(bytes.length >> 1);
	for (let i = 0; i < units.length; i++) {
		const a = byteAt(bytes, 2 * i);
		const b = byteAt(bytes, 2 * i + 1);
		units[i] = littleEndian ? (b << 8) | a : (a << 8) | b;
	}
	const parts: string[] = [];
	for (let at = 0; at < units.length; at += CHUNK)
		parts.push(String.fromCharCode.apply(undefined, units.subarray(at, at + CHUNK) as unknown as number[]));
	return parts.join("");
}
