import { visible } from "./visible.ts";

const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Untrusted text for an HTML text node or a quoted attribute value. */
export const htmlText = (text: string): string => visible(text).replace(/[&<>"'`]/g, reference);
