import type { DerReader } from "../../der/reader.ts";

/**
 * Reads the element that an extension consists of. False, with a problem, where it has another tag; what follows it is
 * reported and ignored.
 */
export function expectWhole(reader: DerReader, tag: number, start: number, end: number, field: string): boolean {
	if (!reader.expect(tag, start, end, field)) return false;
	reader.expectEnd(reader.end, end, field);
	return true;
}
