import { sequenceMembers, unsignedOctets } from "./der-value.ts";

/** The numbers r and s of an ECDSA or DSA signature, big-endian without leading zeros. */
export interface IntegerPair {
	readonly r: Uint8Array;
	readonly s: Uint8Array;
}

/**
 * `SEQUENCE { r INTEGER, s INTEGER }` (RFC 3279 §2.2.2, §2.2.3). Undefined for anything but its DER: whoever takes other
 * encodings lets anybody change a signature. Neither number may be 0.
 */
export function readIntegerPair(signature: Uint8Array): IntegerPair | undefined {
	const [first, second, ...others] = sequenceMembers(signature, "DER") ?? [];
	const r = unsignedOctets(first, "DER");
	const s = unsignedOctets(second, "DER");
	if (r === undefined || s === undefined || others.length > 0) return undefined;
	return r.length === 0 || s.length === 0 ? undefined : { r, s };
}

/** The two numbers one behind the other in `length` octets each; undefined where one of them is longer. */
export function fixedLength({ r, s }: IntegerPair, length: number): Uint8Array | undefined {
	if (r.length > length || s.length > length) return undefined;
	const octets = new Uint8Array(2 * length);
	octets.set(r, length - r.length);
	octets.set(s, 2 * length - s.length);
	return octets;
}
