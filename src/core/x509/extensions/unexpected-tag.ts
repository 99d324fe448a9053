import type { DerReader } from "../../der/reader.ts";
import { CONSTRUCTED, tagName } from "../../der/tags.ts";

/**
 * Reports that the element read last is none of those that its container may hold. A context-specific tag is given with
 * its form: `[0]` may be the right number in the wrong form.
 */
export function unexpectedTag(reader: DerReader, field: string, expected: string): void {
	const { tag, start, end } = reader;
	const isContextSpecific = (tag & 0xc0) === 0x80;
	const form = (tag & CONSTRUCTED) === 0 ? "primitive" : "constructed";
	const found = isContextSpecific ? `${form} ${tagName(tag)}` : tagName(tag);
	reader.problem("der.unexpected-tag", "error", start, end, { field, expected, found });
}
