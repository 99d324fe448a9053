import type { Element } from "./element.ts";
import type { DerReader } from "./reader.ts";
import { CONSTRUCTED, TAG } from "./tags.ts";

/** The octets of an OCTET STRING. */
export interface Octets {
	readonly bytes: Uint8Array;
	/** Where they begin in the bytes they come from; undefined where they are put together from several pieces. */
	readonly start: number | undefined;
}

/** How deep pieces may consist of pieces; writers nest them once. */
const MAX_DEPTH = 8;

/**
 * The octets of an OCTET STRING, primitive or, as BER allows and streaming writers of CMS do, constructed of pieces
 * (X.690 §8.7.3). What is no piece is reported and left out.
 */
export function readOctets(reader: DerReader, element: Element): Octets {
	const { tag, contentStart, contentEnd } = element;
	if ((tag & CONSTRUCTED) === 0) return { bytes: reader.bytes.subarray(contentStart, contentEnd), start: contentStart };
	reader.problem("der.constructed-string", "warning", element.start, contentStart);
	const pieces: Uint8Array[] = [];
	collect(reader, element, pieces, 0);
	const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return { bytes, start: undefined };
}

function collect(reader: DerReader, { contentStart, contentEnd }: Element, pieces: Uint8Array[], depth: number): void {
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		const piece = reader.element();
		at = piece.end;
		const isConstructed = piece.tag === (TAG.OCTET_STRING | CONSTRUCTED);
		if (isConstructed && depth < MAX_DEPTH) collect(reader, piece, pieces, depth + 1);
		else if (reader.expect(TAG.OCTET_STRING, piece.start, contentEnd, "OCTET STRING"))
			pieces.push(reader.bytes.subarray(piece.contentStart, piece.contentEnd));
	}
}
