import { byteAt } from "./byte.ts";

const { fromCharCode } = String;

/**
 * Text of bytes taken one to one as code points 0 to 255. Names are short, and a call into the engine's decoders costs
 * more than they do, so eight characters at a time are made here.
 */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
	let text = "";
	let at = start;
	for (; at + 8 <= end; at += 8)
		text += fromCharCode(
			byteAt(bytes, at),
			byteAt(bytes, at + 1),
			byteAt(bytes, at + 2),
			byteAt(bytes, at + 3),
			byteAt(bytes, at + 4),
			byteAt(bytes, at + 5),
			byteAt(bytes, at + 6),
			byteAt(bytes, at + 7),
		);
	for (; at < end; at++) text += fromCharCode(byteAt(bytes, at));
	return text;
}
