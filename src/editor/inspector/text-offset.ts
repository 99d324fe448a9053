/** The encodings a text editor tells by the first bytes of a file; UTF-8 is what all others are taken for. */
function encodingOf(bytes: Uint8Array): string {
	const first = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
	if (first === 0xfffe) return "utf-16le";
	return first === 0xfeff ? "utf-16be" : "utf-8";
}

/** From an offset in a file's bytes to the offset in its text as an editor holds it, without a byte order mark. */
export const textOffset = (bytes: Uint8Array, offset: number): number =>
	new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, offset)).length;
