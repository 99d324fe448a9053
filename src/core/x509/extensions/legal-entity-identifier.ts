import { TAG } from "../../der/tags.ts";
import type { ExtensionDecoder } from "./decoder.ts";
import { wholeString } from "./string-element.ts";

/** The legal entity identifier of the subject's organisation (ISO 17442-2): 20 letters and digits. */
export const leiCode: ExtensionDecoder<string> = (reader, start, end) =>
	wholeString(reader, TAG.PRINTABLE_STRING, start, end, "leiCode");

/** What the subject is to that organisation (ISO 17442-2). */
export const leiRole: ExtensionDecoder<string> = (reader, start, end) =>
	wholeString(reader, TAG.PRINTABLE_STRING, start, end, "leiRole");
