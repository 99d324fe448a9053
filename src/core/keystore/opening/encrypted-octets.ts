import { type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { readOctets } from "../../der/octets.ts";
import { CONSTRUCTED, TAG } from "../../der/tags.ts";
import { type EncryptionScheme, readEncryptionScheme } from "../../keys/encryption-scheme.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import { readAlgorithmIdentifier } from "../../x509/algorithm-identifier.ts";

/** `SEQUENCE { AlgorithmIdentifier, OCTET STRING }`: an EncryptedPrivateKeyInfo (RFC 5958 §3) and what is shaped like it. */
export interface EncryptedOctets {
	readonly scheme: EncryptionScheme;
	/** What the positions in `scheme` count. */
	readonly bytes: Uint8Array;
	readonly data: Uint8Array;
	/** Where the encrypted octets stand, in pieces or not. Counts `bytes`. */
	readonly range: Range;
}

/** Reads the structure in the SEQUENCE `element`. Undefined where it is none; the reader has reported why. */
export function readEncryptedOctets(reader: KeyReader, element: Element, field: string): EncryptedOctets | undefined {
	const walk = new FieldWalk(reader, element);
	const algorithm = walk.required(TAG.SEQUENCE, `${field}.encryptionAlgorithm`);
	const octets = octetString(walk, `${field}.encryptedData`);
	walk.finish(field);
	if (!(isPresent(algorithm) && isPresent(octets))) return undefined;
	const scheme = readEncryptionScheme(reader, readAlgorithmIdentifier(reader, algorithm, field));
	const { bytes: data } = readOctets(reader, octets);
	return { scheme, bytes: reader.bytes, data, range: { start: octets.start, end: octets.end } };
}

/** An OCTET STRING, in one piece or, as BER allows, in several. */
export function octetString(walk: FieldWalk, field: string): Element {
	const constructed = walk.optional(TAG.OCTET_STRING | CONSTRUCTED);
	return isPresent(constructed) ? constructed : walk.required(TAG.OCTET_STRING, field);
}
