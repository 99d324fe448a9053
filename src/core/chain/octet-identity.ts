import { byteAt } from "../der/byte.ts";

/** A fast 32-bit hash of `bytes[start..end)` (FNV-1a): finds candidates, decides nothing. */
export function octetHash(bytes: Uint8Array, start = 0, end = bytes.length): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ byteAt(bytes, at), 0x01000193);
	return hash >>> 0;
}

/** Whether two public values have the same octets; stops at the first difference. */
export function equalOctets(a: Uint8Array, b: Uint8Array): boolean {
	if (a === b) return true;
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at++) if (byteAt(a, at) !== byteAt(b, at)) return false;
	return true;
}
