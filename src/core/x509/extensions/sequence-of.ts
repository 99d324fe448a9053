import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { expectWhole } from "./whole-element.ts";

/** Reads the element whose header `reader` has just read; undefined, with a problem, to leave it out of its list. */
export type ElementDecoder<T> = (reader: X509Reader) => T | undefined;

/** `SEQUENCE SIZE (1..MAX) OF` elements of one tag, filling `start..end`. Undefined where it is no SEQUENCE. */
export function sequenceOf<T>(
	reader: X509Reader,
	start: number,
	end: number,
	field: string,
	tag: number,
	decode: ElementDecoder<T>,
): readonly T[] | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, field)) return undefined;
	return elementsOf(reader, field, tag, decode);
}

/** The elements of one tag inside the element that `reader` has just read the header of, up to the first misfit. */
export function elementsOf<T>(reader: X509Reader, field: string, tag: number, decode: ElementDecoder<T>): readonly T[] {
	const { contentStart, contentEnd } = reader;
	reportEmpty(reader, field);
	const values: T[] = [];
	for (let at = contentStart; at < contentEnd; ) {
		if (!reader.expect(tag, at, contentEnd, field)) break;
		at = reader.end;
		const value = decode(reader);
		if (value !== undefined) values.push(value);
	}
	return values;
}

/** Like `elementsOf` for a CHOICE: `decode` looks at the tag itself. */
export function elementsOfEither<T>(reader: X509Reader, field: string, decode: ElementDecoder<T>): readonly T[] {
	const { contentStart, contentEnd } = reader;
	reportEmpty(reader, field);
	const values: T[] = [];
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		const value = decode(reader);
		if (value !== undefined) values.push(value);
	}
	return values;
}

/** Reports the element read last where its content is empty, and its definition wants one element at least. */
export function reportEmpty(reader: X509Reader, field: string): void {
	if (reader.contentStart === reader.contentEnd)
		reader.problem("x509.empty-sequence", "warning", reader.start, reader.end, { field });
}
