import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { utf8 } from "../../der/strings.ts";
import { contextConstructed, TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { expectWhole } from "./whole-element.ts";

/** The account that a Microsoft CA binds a certificate to ([MS-WCCE], szOID_NTDS_CA_SECURITY_EXT). */
export interface MicrosoftNtdsSecurity {
	readonly typeId: ObjectIdentifier;
	/** `S-1-5-21-…` */
	readonly sid: string;
}

/** `SEQUENCE { [0] IMPLICIT OtherName { type-id, [0] EXPLICIT OCTET STRING } }`, the SID as text. */
export function microsoftNtdsSecurity(
	reader: X509Reader,
	start: number,
	end: number,
): MicrosoftNtdsSecurity | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "microsoftNtdsSecurity")) return undefined;
	const { contentStart, contentEnd } = reader;
	if (!expectWhole(reader, contextConstructed(0), contentStart, contentEnd, "otherName")) return undefined;
	const nameEnd = reader.contentEnd;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, reader.contentStart, nameEnd, "type-id")) return undefined;
	const typeId = readOid(reader, reader.contentStart, reader.contentEnd);
	if (!expectWhole(reader, contextConstructed(0), reader.end, nameEnd, "value")) return undefined;
	if (!expectWhole(reader, TAG.OCTET_STRING, reader.contentStart, reader.contentEnd, "SID")) return undefined;
	return { typeId, sid: utf8(reader, reader.contentStart, reader.contentEnd) };
}
