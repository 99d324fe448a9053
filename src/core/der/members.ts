import { absentElement, type Element, isPresent } from "./element.ts";
import type { DerReader } from "./reader.ts";

/**
 * Whoever makes an object of each member makes no more than this many. Bundles of all roots there are have hundreds; a
 * megabyte of empty SEQUENCEs would otherwise cost a gigabyte.
 * @internal
 */
export const MOST_MEMBERS = 20_000;

/**
 * The members of a SEQUENCE OF or SET OF, which all have one tag. The first that has another is reported and ends the
 * list, as does one too many.
 */
export function members(reader: DerReader, container: Element, tag: number, field: string): Element[] {
	const found: Element[] = [];
	for (let at = container.contentStart; at < container.contentEnd; at = reader.end) {
		if (isFull(reader, found, at, container)) break;
		if (!reader.expect(tag, at, container.contentEnd, field)) break;
		found.push(reader.element());
	}
	return found;
}

/** Whether `found` has as many members as are read; reports that the rest of `container` is not. */
export function isFull(reader: DerReader, found: readonly unknown[], at: number, { contentEnd }: Element): boolean {
	if (found.length < MOST_MEMBERS) return false;
	reader.problem("der.too-many-elements", "error", at, contentEnd);
	return true;
}

/** What an EXPLICIT tag wraps; absent where `explicit` is, and, with a problem, where it wraps something else. */
export function explicitContent(reader: DerReader, explicit: Element, tag: number, field: string): Element {
	const { contentStart, contentEnd } = explicit;
	if (!(isPresent(explicit) && reader.expect(tag, contentStart, contentEnd, field))) return absentElement(contentStart);
	const content = reader.element();
	reader.expectEnd(content.end, contentEnd, field);
	return content;
}
