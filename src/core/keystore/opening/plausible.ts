import { byteAt } from "../../der/byte.ts";
import { TAG } from "../../der/tags.ts";

/** The longest padding of a block cipher in use. */
const LONGEST_PADDING = 16;

/** Whether the octets are one SEQUENCE and nothing else: what a wrong key gives never is, but for one in millions. */
export const isOneSequence = (octets: Uint8Array): boolean => sequenceLength(octets) === octets.length;

/**
 * Whether the octets, padding included, begin like a SEQUENCE that fills them: the key is right and what is behind it
 * was damaged.
 */
export function beginsLikeSequence(octets: Uint8Array): boolean {
	const length = sequenceLength(octets);
	return length !== undefined && length <= octets.length && length >= octets.length - LONGEST_PADDING;
}

/** Whether the octets begin like a private key, a SEQUENCE with a version, that is longer than they are: its end is lost. */
export function isBeginningOfKey(octets: Uint8Array): boolean {
	const length = sequenceLength(octets);
	if (length === undefined || length <= octets.length) return false;
	const header = byteAt(octets, 1) < 0x80 ? 2 : 2 + (byteAt(octets, 1) & 0x7f);
	const version = octets.subarray(header, header + 3);
	return (
		version.length === 3 && byteAt(version, 0) === TAG.INTEGER && byteAt(version, 1) === 1 && byteAt(version, 2) <= 1
	);
}

/** The length that the header of a SEQUENCE at the beginning claims for the whole; undefined where there is none. */
function sequenceLength(octets: Uint8Array): number | undefined {
	if (octets.length < 2 || byteAt(octets, 0) !== TAG.SEQUENCE) return undefined;
	const first = byteAt(octets, 1);
	if (first < 0x80) return 2 + first;
	const count = first & 0x7f;
	// Indefinite: the end-of-contents octets close it.
	if (count === 0) return octets.at(-1) === 0 && octets.at(-2) === 0 ? octets.length : undefined;
	if (count > 4 || octets.length < 2 + count) return undefined;
	let length = 0;
	for (let i = 0; i < count; i++) length = length * 256 + byteAt(octets, 2 + i);
	return 2 + count + length;
}
