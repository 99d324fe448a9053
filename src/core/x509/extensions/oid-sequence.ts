import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";

/** `SEQUENCE SIZE (1..MAX) OF OBJECT IDENTIFIER`. */
export function oidSequence(
	reader: X509Reader,
	start: number,
	end: number,
	field: string,
): readonly ObjectIdentifier[] | undefined {
	if (!reader.expect(TAG.SEQUENCE, start, end, field)) return undefined;
	const { start: sequenceStart, contentStart, contentEnd, end: sequenceEnd } = reader;
	reader.expectEnd(sequenceEnd, end, field);
	if (contentStart === contentEnd)
		reader.problem("x509.empty-sequence", "warning", sequenceStart, sequenceEnd, { field });
	const oids: ObjectIdentifier[] = [];
	for (let at = contentStart; at < contentEnd; at = reader.end) {
		if (!reader.expect(TAG.OBJECT_IDENTIFIER, at, contentEnd, field)) break;
		oids.push(readOid(reader, reader.contentStart, reader.contentEnd));
	}
	return oids;
}
