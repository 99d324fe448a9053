import { caseFold } from "./case-fold.ts";

/**
 * Prepares a string for caseIgnoreMatch: RFC 4518 §2 as RFC 5280 §7.1 wants it. Two strings are equal where the results
 * are. Undefined where a character is prohibited (§2.4): such a string is equal to no other. No result contains a
 * control character.
 *
 * Unassigned code points are those of the running Unicode version, not of Unicode 3.2, so that a name in a script added
 * since then can be compared.
 */
export function prepareString(text: string): string | undefined {
	if (PLAIN.test(text)) return text.toLowerCase();
	const mapped = text.replace(MAPPED_TO_SPACE, " ").replace(MAPPED_TO_NOTHING, "");
	const normalised = caseFold(mapped.normalize("NFKC")).normalize("NFKC");
	return PROHIBITED.test(normalised) ? undefined : foldSpaces(normalised);
}

/** Nothing to do but to fold letters: visible ASCII and single spaces inside. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** §2.2: tab, line and page breaks, and every separator. */
const MAPPED_TO_SPACE = /[\t\n\v\f\r\u0085\p{Z}]/gu;
/** §2.2: soft hyphens and other characters that only guide a line break or a shape, the controls, and zero-width ones. */
const MAPPED_TO_NOTHING =
	/\u034F|[\u180B-\u180D\uFE00-\uFE0F]|[\p{Cc}\u00AD\u1806\uFFFC\u06DD\u070F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2063\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0001}\u{E0020}-\u{E007F}]/gu;
/** §2.4: unassigned, private use, surrogates and non-characters, and the replacement character. */
const PROHIBITED = /[\p{Cn}\p{Co}\p{Cs}\uFFFD]/u;

/**
 * §2.6.1 for whole values: spaces at the ends go, several become one. A space that carries a combining mark is no space.
 * Nothing but spaces, or nothing at all, is one empty value.
 */
function foldSpaces(text: string): string {
	return text.replace(/^(?: (?!\p{M}))+|(?: (?!\p{M}))+$/gu, "").replace(/(?: (?!\p{M}))+/gu, " ");
}
