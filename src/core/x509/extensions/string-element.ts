import { readString } from "../../der/strings.ts";
import { TAG, tagName } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";

/**
 * Reads the string at `at`. Another string type than `tag` is reported and read as what it is; undefined, with a
 * problem, where no string stands there.
 */
export function expectString(
	reader: X509Reader,
	tag: number,
	at: number,
	limit: number,
	field: string,
): string | undefined {
	const found = reader.peek(at, limit);
	if (found !== tag && !isString(found)) {
		reader.expect(tag, at, limit, field);
		return undefined;
	}
	if (!reader.read(at, limit)) return undefined;
	if (found !== tag)
		reader.problem("der.unexpected-tag", "warning", reader.start, reader.end, {
			field,
			expected: tagName(tag),
			found: tagName(found),
		});
	return readString(reader, found, reader.contentStart, reader.contentEnd);
}

/** A string that is all of `start..end`. */
export function wholeString(
	reader: X509Reader,
	tag: number,
	start: number,
	end: number,
	field: string,
): string | undefined {
	const text = expectString(reader, tag, start, end, field);
	if (text !== undefined) reader.expectEnd(reader.end, end, field);
	return text;
}

/** Whether a tag is one of ASN.1's string types. */
export function isString(tag: number): boolean {
	switch (tag) {
		case TAG.UTF8_STRING:
		case TAG.PRINTABLE_STRING:
		case TAG.IA5_STRING:
		case TAG.BMP_STRING:
		case TAG.VISIBLE_STRING:
		case TAG.TELETEX_STRING:
		case TAG.NUMERIC_STRING:
		case TAG.UNIVERSAL_STRING:
		case TAG.GENERAL_STRING:
			return true;
		default:
			return false;
	}
}
