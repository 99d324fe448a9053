import { expect, test } from "vitest";
import { textOffset } from "../../../../src/editor/inspector/text-offset.ts";

const TEXT = "größe\n-----BEGIN";
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

test.each([
	["UTF-8", new TextEncoder().encode(TEXT), 8],
	["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${TEXT}`), 11],
	["UTF-16, little-endian", utf16(TEXT), 14],
	["UTF-16, big-endian", Uint8Array.from(Buffer.from(utf16(TEXT)).swap16()), 14],
])("an offset in a %s file is found in the text of an editor", (_, bytes, offset) => {
	expect(textOffset(bytes, offset)).toBe(TEXT.indexOf("-----BEGIN"));
});
