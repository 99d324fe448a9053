/**
 * Control characters, format characters (bidirectional overrides, zero-width joiners, tags), unpaired surrogates, line
 * and paragraph separators, and whatever else Unicode calls ignorable: they change how the rest is read without being
 * seen themselves.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const codePointName = (character: string): string => {
	const point = character.codePointAt(0) ?? 0;
	return `⟨U+${point.toString(16).toUpperCase().padStart(4, "0")}⟩`;
};

/** `text` with every invisible character as its code point: `⟨U+202E⟩`. */
export const visible = (text: string): string => text.replace(INVISIBLE, codePointName);
