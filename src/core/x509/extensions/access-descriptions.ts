import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalName } from "./general-name.ts";
import { oidValue } from "./oid-sequence.ts";
import { sequenceOf } from "./sequence-of.ts";

/** RFC 5280 §4.2.2.1. */
export interface AccessDescription {
	/** `ocsp`, `caIssuers`, `caRepository`, … by its name. */
	readonly accessMethod: ObjectIdentifier;
	readonly accessLocation: GeneralName;
	readonly range: Range;
}

/** authorityInfoAccess and subjectInfoAccess (RFC 5280 §4.2.2.1, §4.2.2.2). */
export const accessDescriptions = (
	reader: X509Reader,
	start: number,
	end: number,
): readonly AccessDescription[] | undefined =>
	sequenceOf(reader, start, end, "AccessDescriptions", TAG.SEQUENCE, accessDescription);

function accessDescription(reader: X509Reader): AccessDescription | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "accessMethod")) return undefined;
	const accessMethod = oidValue(reader);
	const at = reader.end;
	if (at === contentEnd)
		reader.problem("der.missing-element", "error", at, at, { field: "accessLocation", expected: "GeneralName" });
	if (!reader.read(at, contentEnd)) return undefined;
	reader.expectEnd(reader.end, contentEnd, "AccessDescription");
	return { accessMethod, accessLocation: generalName(reader), range: { start, end } };
}
