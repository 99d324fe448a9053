import type { Item, Range } from "../../core/index.ts";
import type { FixSource } from "./define-fix.ts";

const BLOCK = /^-{5}BEGIN [^\r\n]*-{5}[ \t]*\r?\n[^\\]*-{5}END [^\r\n]*-{5}$/;

/** The object that covers `offset`, the inner one of two. */
export const itemAt = ({ items }: FixSource, offset: number): Item | undefined =>
	items.filter(({ range }) => range.start <= offset && offset < Math.max(range.end, range.start + 1)).at(-1);

/** Whether an object is a block of lines that stand there as they are, not the escapes or the base64 of such a block. */
export const isPlainBlock = ({ text }: FixSource, { encoding, base64Layers, range }: Item): boolean =>
	encoding === "pem" && base64Layers === 0 && BLOCK.test(text.slice(range.start, range.end));

/** Where the line of `offset` begins. */
export const lineStart = (text: string, offset: number): number =>
	offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** Where the line of `offset` ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
	const lineFeed = text.indexOf("\n", offset);
	const end = lineFeed < 0 ? text.length : lineFeed;
	return text.charAt(end - 1) === "\r" && end > offset ? end - 1 : end;
}

/** The line break that the text uses where it has some. */
export const lineBreakOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n");

/** Whether nothing but blanks stands beside a range on its first and its last line. */
export const isAlone = (text: string, { start, end }: Range): boolean =>
	text.slice(lineStart(text, start), start).trim() === "" && text.slice(end, lineEnd(text, end)).trim() === "";

/**
 * The lines of a block without the last line break, and in a PEM file those directly above that tell what it is; undefined
 * where something else stands on them.
 */
export function blockLines({ text, items, host }: FixSource, { range }: Item): Range | undefined {
	if (!isAlone(text, range)) return undefined;
	const own = { start: lineStart(text, range.start), end: lineEnd(text, range.end) };
	if (host !== "pem") return own;
	const before = items.filter((item) => item.range.end <= range.start).map((item) => lineEnd(text, item.range.end));
	const limit = Math.max(0, ...before);
	let { start } = own;
	while (start > limit) {
		const above = lineStart(text, start - 1);
		if (above < limit || text.slice(above, start).trim() === "") break;
		start = above;
	}
	return { start, end: own.end };
}
