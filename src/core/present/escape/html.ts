import { visible } from "./visible.ts";

const REFERENCES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
	"`": "&#96;",
};

/** Untrusted text for an HTML text node or a quoted attribute value. */
export const htmlText = (text: string): string =>
	visible(text).replace(/[&<>"'`]/g, (character) => REFERENCES[character] as string);
