import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { sequenceOf } from "./sequence-of.ts";

/** The OBJECT IDENTIFIER read last. */
export const oidValue = (reader: X509Reader): ObjectIdentifier =>
	readOid(reader, reader.contentStart, reader.contentEnd);

/** `SEQUENCE SIZE (1..MAX) OF OBJECT IDENTIFIER`. */
export const oidSequence = (
	reader: X509Reader,
	start: number,
	end: number,
	field: string,
): readonly ObjectIdentifier[] | undefined => sequenceOf(reader, start, end, field, TAG.OBJECT_IDENTIFIER, oidValue);
