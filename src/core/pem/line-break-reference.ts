/** `&#13;`, `&#10;`, `&#xD;`, `&#xA;`: how XML writes the line breaks of an attribute, and some signers all of them. */
const REFERENCE = /^&#(?:13|10|x0?[dDaA]);/;
const LONGEST = "&#x0D;".length;

/** Where the line break reference at `at` ends, or -1 where none stands. */
export function endOfLineBreakReference(text: string, at: number): number {
	const reference = REFERENCE.exec(text.slice(at, at + LONGEST));
	return reference === null ? -1 : at + reference[0].length;
}
