import { visible } from "./visible.ts";

/** Untrusted text for one line of a terminal: no escape sequence, no line break, no reordering survives. */
export const terminalText = (text: string): string => visible(text);
