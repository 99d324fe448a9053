import { byteAt } from "./byte.ts";
import type { Element } from "./element.ts";
import type { DerReader } from "./reader.ts";

/** A BIT STRING's octets: `unusedBits` of the last one do not count. */
export interface BitString {
	readonly start: number;
	readonly end: number;
	readonly unusedBits: number;
}

/** Opens a primitive BIT STRING (X.690 §8.6, §11.2). Undefined, with a problem, where its first octet is impossible. */
export function readBitString(reader: DerReader, element: Element): BitString | undefined {
	const { bytes } = reader;
	const { contentStart, contentEnd } = element;
	const unusedBits = contentEnd > contentStart ? byteAt(bytes, contentStart) : 8;
	if (unusedBits > 7 || (unusedBits > 0 && contentEnd - contentStart === 1)) {
		reader.problem("der.invalid-bit-string", "error", element.start, element.end);
		return undefined;
	}
	if (unusedBits > 0 && (byteAt(bytes, contentEnd - 1) & ((1 << unusedBits) - 1)) !== 0)
		reader.problem("der.non-zero-padding-bits", "warning", contentEnd - 1, contentEnd);
	return { start: contentStart + 1, end: contentEnd, unusedBits };
}

/**
 * The numbers of the set bits of a named bit list, lowest first. Trailing zero bits break X.690 §11.2.2 and are
 * reported. No more than the first 32 bits are looked at: no list in use has more.
 */
export function readNamedBits(reader: DerReader, element: Element): number[] | undefined {
	const bits = readBitString(reader, element);
	if (bits === undefined) return undefined;
	const count = (bits.end - bits.start) * 8 - bits.unusedBits;
	const set: number[] = [];
	for (let bit = 0; bit < count && bit < 32; bit++)
		if ((byteAt(reader.bytes, bits.start + (bit >> 3)) & (0x80 >> (bit & 7))) !== 0) set.push(bit);
	const last = set.at(-1) ?? -1;
	if (count > last + 1 && count <= 32)
		reader.problem("der.non-minimal-bit-list", "warning", element.start, element.end);
	return set;
}
