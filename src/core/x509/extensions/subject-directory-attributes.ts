import { hex } from "../../der/hex.ts";
import type { ObjectIdentifier } from "../../der/oid.ts";
import { readString } from "../../der/strings.ts";
import { TAG } from "../../der/tags.ts";
import { readTime } from "../../der/time.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { reportEmpty, sequenceOf } from "./sequence-of.ts";

/** `Attribute ::= SEQUENCE { type, values SET OF AttributeValue }` (RFC 5280 §4.2.1.8). */
export interface DirectoryAttribute {
	readonly type: ObjectIdentifier;
	readonly values: readonly DirectoryAttributeValue[];
	readonly range: Range;
}

export interface DirectoryAttributeValue {
	/** A string, a time in ISO 8601, or the name of an object identifier; undefined for anything else. */
	readonly text: string | undefined;
	/** Lower-case hex of the whole element; only where `text` is undefined. */
	readonly hexValue: string | undefined;
	readonly range: Range;
}

export const subjectDirectoryAttributes = (
	reader: X509Reader,
	start: number,
	end: number,
): readonly DirectoryAttribute[] | undefined =>
	sequenceOf(reader, start, end, "subjectDirectoryAttributes", TAG.SEQUENCE, directoryAttribute);

function directoryAttribute(reader: X509Reader): DirectoryAttribute | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "AttributeType")) return undefined;
	const type = oidValue(reader);
	if (!reader.expect(TAG.SET, reader.end, contentEnd, "values")) return undefined;
	reader.expectEnd(reader.end, contentEnd, "Attribute");
	reportEmpty(reader, "values");
	const { contentStart: valuesStart, contentEnd: valuesEnd } = reader;
	const values: DirectoryAttributeValue[] = [];
	for (let at = valuesStart; reader.read(at, valuesEnd); at = reader.end) values.push(attributeValue(reader));
	return { type, values, range: { start, end } };
}

function attributeValue(reader: X509Reader): DirectoryAttributeValue {
	const { start, end } = reader;
	const text = valueText(reader);
	const hexValue = text === undefined ? hex(reader.bytes, start, end) : undefined;
	return { text, hexValue, range: { start, end } };
}

function valueText(reader: X509Reader): string | undefined {
	const { tag } = reader;
	if (tag === TAG.GENERALIZED_TIME || tag === TAG.UTC_TIME) return readTime(reader, reader.element()).iso;
	if (tag !== TAG.OBJECT_IDENTIFIER) return readString(reader, tag, reader.contentStart, reader.contentEnd);
	const oid = oidValue(reader);
	return oid.name ?? oid.dotted;
}
