import { byteAt } from "./byte.ts";

/**
 * Where one element stands in its bytes. `start` is the identifier octet, `contentStart`..`contentEnd` the content
 * octets, `end` the first byte after the element (past the end-of-contents octets of an indefinite length).
 */
export interface Element {
	/** Identifier octet; for a high tag number `identifier | number << 8`. 0 where the element is absent. */
	readonly tag: number;
	readonly start: number;
	readonly contentStart: number;
	readonly contentEnd: number;
	readonly end: number;
}

/** Stands in for an element that was expected at `at` and is not there: an empty range with tag 0. */
export const absentElement = (at: number): Element => ({
	tag: 0,
	start: at,
	contentStart: at,
	contentEnd: at,
	end: at,
});

export const isPresent = (element: Element): boolean => element.tag !== 0;

/** Whether two elements of `bytes` have the same encoding, header included. */
export function sameElements(bytes: Uint8Array, a: Element, b: Element): boolean {
	const length = a.end - a.start;
	if (length !== b.end - b.start) return false;
	for (let i = 0; i < length; i++) if (byteAt(bytes, a.start + i) !== byteAt(bytes, b.start + i)) return false;
	return true;
}
