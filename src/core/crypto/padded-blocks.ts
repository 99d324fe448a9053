const BLOCK = 64;

/**
 * A message with its padding and length (FIPS 180-4 §5.1.1), as big-endian 32-bit words: what SHA-1 and SHA-256 read,
 * sixteen words at a time.
 */
export function paddedWords(message: Uint8Array): Uint32Array {
	const { length } = message;
	const bytes = new Uint8Array(Math.ceil((length + 9) / BLOCK) * BLOCK);
	bytes.set(message);
	bytes[length] = 0x80;
	const view = new DataView(bytes.buffer);
	view.setUint32(bytes.length - 8, Math.floor(length / 0x2000_0000));
	view.setUint32(bytes.length - 4, (length << 3) >>> 0);
	return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(4 * index));
}

/** The words of a digest as lower-case hex. */
export const wordsHex = (words: Uint32Array): string =>
	Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
