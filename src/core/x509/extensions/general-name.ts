import { byteAt } from "../../der/byte.ts";
import { hex } from "../../der/hex.ts";
import { latin1 } from "../../der/latin1.ts";
import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import type { DerReader } from "../../der/reader.ts";
import { readString, utf8 } from "../../der/strings.ts";
import { context, contextConstructed, TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import { type Name, readName } from "../name.ts";
import { ipText } from "./ip-address.ts";
import { unexpectedTag } from "./unexpected-tag.ts";

/** `GeneralName` (RFC 5280 §4.2.1.6). `value` is text for a person; `range` is the whole element. */
export type GeneralName =
	| { readonly type: "dns" | "email" | "uri"; readonly value: string; readonly range: Range }
	| { readonly type: "ip"; readonly value: string; readonly octets: Uint8Array; readonly range: Range }
	| { readonly type: "dirName"; readonly value: string; readonly name: Name; readonly range: Range }
	| { readonly type: "rid"; readonly value: string; readonly range: Range }
	| { readonly type: "otherName"; readonly value: string; readonly oid: ObjectIdentifier; readonly range: Range }
	| { readonly type: "x400" | "edi" | "unknown"; readonly value: string; readonly range: Range };

/** Reads the GeneralName that `reader` has just read the header of. */
export function generalName(reader: DerReader): GeneralName {
	const { bytes, tag, start, end, contentStart, contentEnd } = reader;
	const range = { start, end };
	switch (tag) {
		case context(1):
			return { type: "email", value: ia5(reader, contentStart, contentEnd), range };
		case context(2):
			return { type: "dns", value: ia5(reader, contentStart, contentEnd), range };
		case context(6):
			return { type: "uri", value: ia5(reader, contentStart, contentEnd), range };
		case context(7):
			return {
				type: "ip",
				value: ipText(bytes, contentStart, contentEnd),
				octets: bytes.subarray(contentStart, contentEnd),
				range,
			};
		case context(8):
			return { type: "rid", value: readOid(reader, contentStart, contentEnd).dotted, range };
		case contextConstructed(0):
			return otherName(reader, contentStart, contentEnd, range);
		case contextConstructed(4):
			return directoryName(reader, contentStart, contentEnd, range);
		case contextConstructed(3):
			return { type: "x400", value: hex(bytes, contentStart, contentEnd), range };
		case contextConstructed(5):
			return { type: "edi", value: hex(bytes, contentStart, contentEnd), range };
		default:
			unexpectedTag(reader, "GeneralName", "[0]…[8]");
			return { type: "unknown", value: hex(bytes, start, end), range };
	}
}

/** IA5String content. RFC 5280 §4.2.1.6 allows ASCII only; UTF-8 that stands there is read as such and reported. */
function ia5(reader: DerReader, start: number, end: number): string {
	for (let at = start; at < end; at++)
		if (byteAt(reader.bytes, at) >= 0x80) return readString(reader, TAG.IA5_STRING, start, end) ?? "";
	return latin1(reader.bytes, start, end);
}

function directoryName(reader: DerReader, start: number, end: number, range: Range): GeneralName {
	if (!reader.expect(TAG.SEQUENCE, start, end, "directoryName"))
		return { type: "unknown", value: hex(reader.bytes, start, end), range };
	const name = readName(reader, reader.element());
	return { type: "dirName", value: name.toString(), name, range };
}

/** `OtherName ::= SEQUENCE { type-id OBJECT IDENTIFIER, value [0] EXPLICIT ANY }`, with its strings as text. */
function otherName(reader: DerReader, start: number, end: number, range: Range): GeneralName {
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, start, end, "otherName.type-id"))
		return { type: "unknown", value: hex(reader.bytes, start, end), range };
	const oid = readOid(reader, reader.contentStart, reader.contentEnd);
	if (!reader.expect(contextConstructed(0), reader.end, end, "otherName.value"))
		return { type: "otherName", oid, value: "", range };
	const { contentStart, contentEnd } = reader;
	if (!reader.read(contentStart, contentEnd)) return { type: "otherName", oid, value: "", range };
	const text =
		reader.tag === TAG.UTF8_STRING
			? utf8(reader, reader.contentStart, reader.contentEnd)
			: readString(reader, reader.tag, reader.contentStart, reader.contentEnd);
	return { type: "otherName", oid, value: text ?? `#${hex(reader.bytes, contentStart, contentEnd)}`, range };
}

/** Reads consecutive GeneralNames between `start` and `end`. */
export function generalNames(reader: DerReader, start: number, end: number): GeneralName[] {
	const names: GeneralName[] = [];
	for (let at = start; reader.read(at, end); ) {
		at = reader.end;
		names.push(generalName(reader));
	}
	return names;
}
