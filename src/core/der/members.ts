import { absentElement, type Element, isPresent } from "./element.ts";
import type { DerReader } from "./reader.ts";

/** The members of a SEQUENCE OF or SET OF, which all have one tag. The first that has another is reported and ends the list. */
export function members(reader: DerReader, container: Element, tag: number, field: string): Element[] {
	const found: Element[] = [];
	for (let at = container.contentStart; at < container.contentEnd; at = reader.end) {
		if (!reader.expect(tag, at, container.contentEnd, field)) break;
		found.push(reader.element());
	}
	return found;
}

/** What an EXPLICIT tag wraps; absent where `explicit` is, and, with a problem, where it wraps something else. */
export function explicitContent(reader: DerReader, explicit: Element, tag: number, field: string): Element {
	const { contentStart, contentEnd } = explicit;
	if (!(isPresent(explicit) && reader.expect(tag, contentStart, contentEnd, field))) return absentElement(contentStart);
	const content = reader.element();
	reader.expectEnd(content.end, contentEnd, field);
	return content;
}
