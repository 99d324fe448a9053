import { byteAt } from "../der/byte.ts";
import { DerReader } from "../der/reader.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { Range } from "../problem.ts";

/** Where the fields stand by which a pool finds a certificate. */
export interface Skimmed {
	/** The Name `subject`, header included. */
	readonly subject: Range;
	/** The SubjectPublicKeyInfo, header included. */
	readonly subjectPublicKeyInfo: Range;
	/** The octets of the subjectKeyIdentifier; undefined where there is none. */
	readonly keyIdentifier: Range | undefined;
}

/** `2.5.29.14` */
const SUBJECT_KEY_IDENTIFIER = [0x55, 0x1d, 0x0e];

/**
 * Finds three fields of the certificate in `der` and makes nothing else: a pool of 10,000 costs some milliseconds. Undefined
 * where the bytes are no certificate; what is wrong with one is for its reader to tell.
 */
export function skimCertificate(der: Uint8Array): Skimmed | undefined {
	const reader = new DerReader(der, () => undefined);
	if (!(reader.read(0, der.length) && reader.tag === TAG.SEQUENCE)) return undefined;
	if (!(reader.read(reader.contentStart, reader.contentEnd) && reader.tag === TAG.SEQUENCE)) return undefined;
	const limit = reader.contentEnd;
	let at = reader.contentStart;
	if (reader.peek(at, limit) === contextConstructed(0) && reader.read(at, limit)) at = reader.end;
	// serialNumber, signature, issuer, validity
	for (let skipped = 0; skipped < 4; skipped++) {
		if (!reader.read(at, limit)) return undefined;
		at = reader.end;
	}
	if (!(reader.read(at, limit) && reader.tag === TAG.SEQUENCE)) return undefined;
	const subject = { start: reader.start, end: reader.end };
	if (!(reader.read(reader.end, limit) && reader.tag === TAG.SEQUENCE)) return undefined;
	const subjectPublicKeyInfo = { start: reader.start, end: reader.end };
	return { subject, subjectPublicKeyInfo, keyIdentifier: keyIdentifier(reader, reader.end, limit) };
}

function keyIdentifier(reader: DerReader, from: number, limit: number): Range | undefined {
	let at = from;
	while (reader.read(at, limit) && reader.tag !== contextConstructed(3)) at = reader.end;
	if (at >= limit || !reader.read(reader.contentStart, reader.contentEnd)) return undefined;
	const end = reader.contentEnd;
	for (let next = reader.contentStart; reader.read(next, end); ) {
		next = reader.end;
		const extensionEnd = reader.contentEnd;
		if (!reader.read(reader.contentStart, extensionEnd)) continue;
		if (reader.tag === TAG.OBJECT_IDENTIFIER && isSubjectKeyIdentifier(reader))
			return octetsInside(reader, reader.end, extensionEnd);
	}
	return undefined;
}

const isSubjectKeyIdentifier = ({ bytes, contentStart, contentEnd }: DerReader): boolean =>
	contentEnd - contentStart === SUBJECT_KEY_IDENTIFIER.length &&
	SUBJECT_KEY_IDENTIFIER.every((octet, index) => byteAt(bytes, contentStart + index) === octet);

/** extnValue is an OCTET STRING with the OCTET STRING of the identifier in it, behind `critical` if that is there. */
function octetsInside(reader: DerReader, from: number, limit: number): Range | undefined {
	if (!reader.read(from, limit)) return undefined;
	if (reader.tag === TAG.BOOLEAN && !reader.read(reader.end, limit)) return undefined;
	const isOctets = reader.tag === TAG.OCTET_STRING && reader.read(reader.contentStart, reader.contentEnd);
	if (!isOctets || reader.tag !== TAG.OCTET_STRING) return undefined;
	return { start: reader.contentStart, end: reader.contentEnd };
}
