import { isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { booleanValue } from "./basic-constraints.ts";
import { type GeneralName, generalName } from "./general-name.ts";
import { smallNumber } from "./small-number.ts";
import { expectWhole } from "./whole-element.ts";

/** Which time stamping server Acrobat asks when the subject signs a PDF (Adobe, PDF Public-Key Digital Signatures). */
export interface AdobeTimestamp {
	readonly version: number | undefined;
	readonly location: GeneralName;
	readonly requiresAuth: boolean;
}

export function adobeTimestamp(reader: X509Reader, start: number, end: number): AdobeTimestamp | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "adobeTimestamp")) return undefined;
	const fields = new FieldWalk(reader, reader.element());
	const version = fields.required(TAG.INTEGER, "version");
	if (!isPresent(version)) return undefined;
	const number = smallNumber(reader, version, "version");
	if (!reader.read(version.end, fields.end)) {
		reader.problem("der.missing-element", "error", version.end, fields.end, {
			field: "location",
			expected: "GeneralName",
		});
		return undefined;
	}
	const locationEnd = reader.end;
	const location = generalName(reader);
	const hasFlag = locationEnd < fields.end && expectWhole(reader, TAG.BOOLEAN, locationEnd, fields.end, "requiresAuth");
	return { version: number, location, requiresAuth: hasFlag && booleanValue(reader) };
}

/** adobeArchiveRevInfo: the subject's PDF signatures carry revocation data. Its version, always 1 so far. */
export function adobeArchiveRevInfo(reader: X509Reader, start: number, end: number): number | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "adobeArchiveRevInfo")) return undefined;
	const fields = new FieldWalk(reader, reader.element());
	const version = fields.required(TAG.INTEGER, "version");
	fields.finish("adobeArchiveRevInfo");
	return isPresent(version) ? smallNumber(reader, version, "version") : undefined;
}
