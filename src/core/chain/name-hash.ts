import { byteAt } from "../der/byte.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";

/**
 * A hash that all encodings of one ASCII name share: string type, case, spaces, punctuation and the order inside a
 * multi-valued RDN do not count. It is made without any text, so that 10,000 names take a few milliseconds. Undefined for
 * a name with a character beyond ASCII, whose preparation (RFC 4518) can end anywhere.
 */
export function looseNameHash(name: Uint8Array): number | undefined {
	const reader = new DerReader(name, () => undefined);
	if (!reader.read(0, name.length)) return 0;
	const { contentStart, contentEnd } = reader;
	let hash = 0;
	for (let rdn = contentStart; reader.read(rdn, contentEnd); ) {
		rdn = reader.end;
		const setEnd = reader.contentEnd;
		for (let attribute = reader.contentStart; reader.read(attribute, setEnd); ) {
			attribute = reader.end;
			const ofAttribute = attributeHash(reader, reader.contentStart, reader.contentEnd);
			if (ofAttribute === undefined) return undefined;
			hash = (hash + ofAttribute) | 0;
		}
	}
	return hash;
}

function attributeHash(reader: DerReader, start: number, end: number): number | undefined {
	if (!reader.read(start, end)) return 0;
	let hash = 0x811c9dc5;
	for (let at = reader.contentStart; at < reader.contentEnd; at++) hash = mixed(hash, byteAt(reader.bytes, at));
	if (!reader.read(reader.end, end)) return hash;
	const width = octetsPerCharacter(reader.tag);
	const { contentStart, contentEnd, bytes } = reader;
	for (let at = contentStart; at < contentEnd; at++) {
		const octet = byteAt(bytes, at);
		const isHighOctet = (at - contentStart) % width !== width - 1;
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
