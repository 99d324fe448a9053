/** `2026-11-22 12:00:00 UTC` from ISO 8601 in UTC; unchanged what is not that. */
export const dateInWords = (iso: string): string => iso.replace(/T(.*)Z$/, " $1 UTC");

const SHOWN_OCTETS = 8;

/** `3f:a9:01:…` from lower-case hex: enough to tell two keys apart, short enough for a sentence. */
export function shortKeyIdentifier(hexadecimal: string): string {
	const pairs = hexadecimal.match(/../g) ?? [];
	const shown = pairs.slice(0, SHOWN_OCTETS).join(":");
	return pairs.length > SHOWN_OCTETS ? `${shown}:…` : shown;
}
