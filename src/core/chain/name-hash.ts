import { byteAt } from "../der/byte.ts";
import { TAG } from "../der/tags.ts";
import { type Extent, readExtent } from "./tlv.ts";

const extent: Extent = { contentStart: 0, end: 0 };

/**
 * A hash that all encodings of one ASCII name share: string type, case, spaces, punctuation and the order inside a
 * multi-valued RDN do not count. It is made without any text, so that 10,000 names take a few milliseconds. Undefined for
 * a name with a character beyond ASCII, whose preparation (RFC 4518) can end anywhere, and for one that is not plain DER.
 *
 * @param start of the whole Name in `bytes`
 */
export function looseNameHash(bytes: Uint8Array, start = 0, end = bytes.length): number | undefined {
	if (!readExtent(bytes, start, end, extent)) return undefined;
	const nameEnd = extent.end;
	let hash = 0;
	for (let rdn = extent.contentStart; rdn < nameEnd; ) {
		if (!readExtent(bytes, rdn, nameEnd, extent)) return undefined;
		const rdnEnd = extent.end;
		for (let attribute = extent.contentStart; attribute < rdnEnd; ) {
			if (!readExtent(bytes, attribute, rdnEnd, extent)) return undefined;
			const attributeEnd = extent.end;
			const ofAttribute = attributeHash(bytes, extent.contentStart, attributeEnd);
			if (ofAttribute === undefined) return undefined;
			hash = (hash + ofAttribute) | 0;
			attribute = attributeEnd;
		}
		rdn = rdnEnd;
	}
	return hash;
}

function attributeHash(bytes: Uint8Array, start: number, end: number): number | undefined {
	if (!readExtent(bytes, start, end, extent)) return undefined;
	let hash = 0x811c9dc5;
	for (let at = extent.contentStart; at < extent.end; at++) hash = mixed(hash, byteAt(bytes, at));
	const valueAt = extent.end;
	if (!readExtent(bytes, valueAt, end, extent)) return undefined;
	const { contentStart } = extent;
	const width = octetsPerCharacter(byteAt(bytes, valueAt));
	for (let at = contentStart; at < extent.end; at++) {
		const octet = byteAt(bytes, at);
		const isHighOctet = width > 1 && (at - contentStart) % width !== width - 1;
		if (isHighOctet ? octet !== 0 : octet >= 0x80) return undefined;
		const folded = foldedAlphanumeric(octet);
		if (folded !== 0) hash = mixed(hash, folded);
	}
	return hash;
}

const mixed = (hash: number, octet: number): number => Math.imul(hash ^ octet, 0x01000193);

function octetsPerCharacter(tag: number): number {
	if (tag === TAG.BMP_STRING) return 2;
	return tag === TAG.UNIVERSAL_STRING ? 4 : 1;
}

/** A letter in lower case, a digit as it is, 0 for everything that preparation may change or drop. */
function foldedAlphanumeric(octet: number): number {
	if (octet >= 0x30 && octet <= 0x39) return octet;
	const lower = octet | 0x20;
	return lower >= 0x61 && lower <= 0x7a ? lower : 0;
}
