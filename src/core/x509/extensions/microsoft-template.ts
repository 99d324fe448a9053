import { isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { smallNumber } from "./small-number.ts";
import { wholeString } from "./string-element.ts";
import { expectWhole } from "./whole-element.ts";

/** The template's name ([MS-WCCE] §2.2.2.7.7.1): version 1 templates. */
export const microsoftCertificateTemplateName = (reader: X509Reader, start: number, end: number): string | undefined =>
	wholeString(reader, TAG.BMP_STRING, start, end, "microsoftCertificateTemplateName");

/** `CertificateTemplateOID` ([MS-WCCE] §2.2.2.7.7.2): templates of version 2 and later. */
export interface MicrosoftCertificateTemplate {
	readonly templateID: ObjectIdentifier;
	readonly templateMajorVersion: number | undefined;
	readonly templateMinorVersion: number | undefined;
}

export function microsoftCertificateTemplate(
	reader: X509Reader,
	start: number,
	end: number,
): MicrosoftCertificateTemplate | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "microsoftCertificateTemplate")) return undefined;
	const fields = new FieldWalk(reader, reader.element());
	const id = fields.required(TAG.OBJECT_IDENTIFIER, "templateID");
	if (!isPresent(id)) return undefined;
	const major = fields.optional(TAG.INTEGER);
	const minor = fields.optional(TAG.INTEGER);
	fields.finish("CertificateTemplateOID");
	return {
		templateID: readOid(reader, id.contentStart, id.contentEnd),
		templateMajorVersion: isPresent(major) ? smallNumber(reader, major, "templateMajorVersion") : undefined,
		templateMinorVersion: isPresent(minor) ? smallNumber(reader, minor, "templateMinorVersion") : undefined,
	};
}
