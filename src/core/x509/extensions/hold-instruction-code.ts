import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { expectWhole } from "./whole-element.ts";

/** What to do with a certificate that is on hold (RFC 3280 §5.3.2; RFC 5280 dropped it). */
export const holdInstructionCode = (reader: X509Reader, start: number, end: number): ObjectIdentifier | undefined =>
	expectWhole(reader, TAG.OBJECT_IDENTIFIER, start, end, "holdInstructionCode") ? oidValue(reader) : undefined;
