import { byteAt } from "./byte.ts";

const { fromCharCode } = String;

const four = (bytes: Uint8Array, at: number): string =>
	fromCharCode(byteAt(bytes, at), byteAt(bytes, at + 1), byteAt(bytes, at + 2), byteAt(bytes, at + 3));

const eight = (bytes: Uint8Array, at: number): string =>
	fromCharCode(
		byteAt(bytes, at),
		byteAt(bytes, at + 1),
		byteAt(bytes, at + 2),
		byteAt(bytes, at + 3),
		byteAt(bytes, at + 4),
		byteAt(bytes, at + 5),
		byteAt(bytes, at + 6),
		byteAt(bytes, at + 7),
	);

/**
 * Text of bytes taken one to one as code points 0 to 255. Names are short: a call into an engine's decoder costs more
 * than they do, and so does joining them character by character, which is why pieces are made as large as they fit.
 */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
	let text = "";
	let at = start;
	for (; at + 8 <= end; at += 8) text += eight(bytes, at);
	if (at + 4 <= end) {
		text += four(bytes, at);
		at += 4;
	}
	switch (end - at) {
		case 3:
			return text + fromCharCode(byteAt(bytes, at), byteAt(bytes, at + 1), byteAt(bytes, at + 2));
		case 2:
			return text + fromCharCode(byteAt(bytes, at), byteAt(bytes, at + 1));
		case 1:
			return text + fromCharCode(byteAt(bytes, at));
		default:
			return text;
	}
}
