import { visible } from "./visible.ts";

/**
 * CommonMark §2.4 lets a backslash stand before any ASCII punctuation. All of it is escaped, not only what starts a
 * construct by itself: GFM makes links of `https://`, `www.` and `a@b` without any bracket.
 */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * `$` as a character reference: VS Code turns `$(name)` into an icon after the Markdown is rendered, when a backslash
 * is long gone.
 */
const escapeCharacter = (character: string): string => (character === "$" ? "&#36;" : `\\${character}`);

/** Spaces that HTML would swallow, or that make indented code where they begin a line. */
const LOST_SPACE = /^ | (?= )| $/g;

/** Untrusted text as Markdown that shows exactly this text, on one line, in prose, a list, a table or a link's text. */
export const markdownText = (text: string): string =>
	visible(text).replace(PUNCTUATION, escapeCharacter).replace(LOST_SPACE, "&nbsp;");
