import type { DerReader } from "../../der/reader.ts";
import { tagName } from "../../der/tags.ts";

/** Reports that the element read last is none of those that its container may hold. */
export function unexpectedTag(reader: DerReader, field: string, expected: string): void {
	const { tag, start, end } = reader;
	reader.problem("der.unexpected-tag", "error", start, end, { field, expected, found: tagName(tag) });
}
