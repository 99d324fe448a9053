import { absentElement, type Element } from "../der/element.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import type { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";

/** `AlgorithmIdentifier ::= SEQUENCE { algorithm OBJECT IDENTIFIER, parameters ANY OPTIONAL }`, RFC 5280 §4.1.1.2. */
export interface AlgorithmIdentifier {
	readonly element: Element;
	readonly algorithm: ObjectIdentifier;
	/** Absent (tag 0) where there are none. */
	readonly parameters: Element;
}

const NO_OID: ObjectIdentifier = { dotted: "", name: undefined };

/** Reads the AlgorithmIdentifier in `element`; an empty OID, with a problem, where there is none. */
export function readAlgorithmIdentifier(reader: DerReader, element: Element, field: string): AlgorithmIdentifier {
	const { contentStart, contentEnd } = element;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, `${field}.algorithm`))
		return { element, algorithm: NO_OID, parameters: absentElement(contentEnd) };
	const algorithm = readOid(reader, reader.contentStart, reader.contentEnd);
	const after = reader.end;
	if (!reader.read(after, contentEnd)) return { element, algorithm, parameters: absentElement(contentEnd) };
	const parameters = reader.element();
	reader.expectEnd(parameters.end, contentEnd, field);
	return { element, algorithm, parameters };
}

/** The algorithm's name, or its dotted OID where none is known. */
export const algorithmName = ({ algorithm }: AlgorithmIdentifier): string => algorithm.name ?? algorithm.dotted;
