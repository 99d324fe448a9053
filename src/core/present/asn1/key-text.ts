import type { Element } from "../../der/element.ts";

/** What stands in the boundaries of every private key in PEM, OpenSSH's too. */
const MARK = Array.from("PRIVATE KEY-----", (character) => character.charCodeAt(0));

/** Whether the content of an element is text with a private key in it, as a signed or archived key file is. */
export function holdsKeyText(bytes: Uint8Array, { contentStart, contentEnd }: Element): boolean {
	const content = bytes.subarray(contentStart, contentEnd);
	const first = MARK[0] as number;
	for (let at = content.indexOf(first); at >= 0; at = content.indexOf(first, at + 1))
		if (MARK.every((code, index) => content[at + index] === code)) return true;
	return false;
}
