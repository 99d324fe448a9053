import { byteAt } from "../der/byte.ts";

/** Where one element ends and its content begins; both -1 where no plain DER element stands there. */
export interface Extent {
	contentStart: number;
	end: number;
}

/**
 * Reads the header at `at` into `extent`: one-octet tags and definite lengths alone, which is all that a certificate is made
 * of. For walks that go over thousands of certificates and make no object for any.
 */
export function readExtent(bytes: Uint8Array, at: number, limit: number, extent: Extent): boolean {
	extent.end = -1;
	extent.contentStart = -1;
	if (at < 0 || at + 2 > limit || (byteAt(bytes, at) & 0x1f) === 0x1f) return false;
	const first = byteAt(bytes, at + 1);
	let contentStart = at + 2;
	let length = first;
	if (first >= 0x80) {
		const octets = first & 0x7f;
		contentStart += octets;
		if (octets === 0 || octets > 3 || contentStart > limit) return false;
		length = 0;
		for (let next = at + 2; next < contentStart; next++) length = length * 256 + byteAt(bytes, next);
	}
	if (contentStart + length > limit) return false;
	extent.contentStart = contentStart;
	extent.end = contentStart + length;
	return true;
}
