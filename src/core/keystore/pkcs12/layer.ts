import type { Element } from "../../der/element.ts";
import { readOctets } from "../../der/octets.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";

/** Bytes that a structure inside a PKCS#12 stands in: the file's, put together from pieces of it, or decrypted. */
export interface Layer {
	readonly reader: KeyReader;
	readonly start: number;
	readonly end: number;
	/** From a range of the reader's bytes to the file. */
	locate(range: Range): Range;
	/** Decrypted bytes may hold keys in the open; certificates are then copied away from them. */
	readonly isDecrypted: boolean;
}

export const fileLayer = (bytes: Uint8Array, findings: Findings): Layer => ({
	reader: findings.fileReader(bytes),
	start: 0,
	end: bytes.length,
	locate: ({ start, end }) => ({ start, end }),
	isDecrypted: false,
});

/** What an OCTET STRING holds. In one piece it is a part of the same bytes; of several no place is known but the whole. */
export function octetsLayer(outer: Layer, element: Element, findings: Findings): Layer {
	const { bytes, start } = readOctets(outer.reader, element);
	if (start !== undefined) return { ...outer, start, end: start + bytes.length };
	const range = outer.locate(element);
	return innerLayer(bytes, range, outer.isDecrypted, findings);
}

/** Bytes of their own that come from `range` of the file. */
export function innerLayer(bytes: Uint8Array, range: Range, isDecrypted: boolean, findings: Findings): Layer {
	const locate = (): Range => range;
	return { reader: findings.innerReader(bytes, locate), start: 0, end: bytes.length, locate, isDecrypted };
}
