import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { sequenceOf } from "./sequence-of.ts";
import { expectString, wholeString } from "./string-element.ts";

/** subjectSignTool of Russian qualified certificates (FSB order 795): what the subject signs with. */
export const subjectSignTool = (reader: X509Reader, start: number, end: number): string | undefined =>
	wholeString(reader, TAG.UTF8_STRING, start, end, "subjectSignTool");

/** issuerSignTool: the names of the issuer's signing tool and CA software, and of the certificates of each. */
export const issuerSignTool = (reader: X509Reader, start: number, end: number): readonly string[] | undefined =>
	sequenceOf(reader, start, end, "issuerSignTool", TAG.UTF8_STRING, (inner) =>
		expectString(inner, TAG.UTF8_STRING, inner.start, inner.end, "issuerSignTool"),
	);
