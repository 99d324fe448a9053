import { isBase64 } from "./base64.ts";
import { type Boundary, BoundaryFinder } from "./boundary.ts";

const SPACE = 0x20;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;

/** Where one block stands in a text, before its inside is looked at. All offsets count UTF-16 units of that text. */
export interface BlockExtent {
	readonly start: number;
	/** After the END boundary, or after the last character that can belong to a block without one. */
	readonly end: number;
	readonly begin: Boundary;
	/** The END boundary, whatever its label says; undefined where the block has none. */
	readonly finish: Boundary | undefined;
}

/** An END boundary that no BEGIN belongs to. */
export interface StrayEnd {
	readonly stray: Boundary;
}

/**
 * Finds the blocks of `text` from `from` on, in order, in time linear in the text. A scan that starts where an earlier
 * one found a block to end goes on exactly as that one did: that is what makes an edit cheap.
 */
export function* findBlocks(text: string, from = 0): Generator<BlockExtent | StrayEnd> {
	const begins = new BoundaryFinder(text, "BEGIN");
	const ends = new BoundaryFinder(text, "END");
	let at = from;
	while (true) {
		const begin = begins.next(at);
		const end = ends.next(at);
		if (end !== undefined && (begin === undefined || end.range.start < begin.range.start)) {
			yield { stray: end };
			at = end.range.end;
			continue;
		}
		if (begin === undefined) return;
		const extent = extentOf(text, begin, begins.next(begin.range.end), ends.next(begin.range.end));
		yield extent;
		at = extent.end;
	}
}

function extentOf(
	text: string,
	begin: Boundary,
	nextBegin: Boundary | undefined,
	nextEnd: Boundary | undefined,
): BlockExtent {
	const start = begin.range.start;
	const isClosed = nextEnd !== undefined && (nextBegin === undefined || nextEnd.range.start < nextBegin.range.start);
	if (isClosed) return { start, end: nextEnd.range.end, begin, finish: nextEnd };
	const limit = nextBegin?.range.start ?? text.length;
	return { start, end: endOfUnclosed(text, begin.range.end, limit), begin, finish: undefined };
}

/** A block without END goes on while its lines hold nothing but base64. */
function endOfUnclosed(text: string, from: number, limit: number): number {
	// A search in the whole text would run past the limit, again for each block.
	const own = text.slice(from, limit);
	let end = 0;
	for (let lineStart = 0; lineStart < own.length; ) {
		const lineFeed = own.indexOf("\n", lineStart);
		const lineEnd = lineFeed < 0 ? own.length : lineFeed;
		const last = lastBase64(own, lineStart, lineEnd);
		if (last === PROSE) break;
		if (last > lineStart) end = last;
		lineStart = lineEnd + 1;
	}
	return from + end;
}

const PROSE = -1;

/** Base64 that lost its line breaks comes in long words, prose in short ones. */
const SHORTEST_BASE64_WORD = 16;

/** Offset after the last base64 character of a line; the line's start where it is blank; PROSE where it is no base64. */
function lastBase64(text: string, lineStart: number, lineEnd: number): number {
	let last = lineStart;
	let wordStart = lineStart;
	for (let at = lineStart; at < lineEnd; at++) {
		const code = text.charCodeAt(at);
		if (isBase64(code) || code === EQUALS) {
			const isShortWordBefore = last > wordStart && last < at && last - wordStart < SHORTEST_BASE64_WORD;
			if (isShortWordBefore) return PROSE;
			if (last < at) wordStart = at;
			last = at + 1;
		} else if (code > SPACE && code !== BACKSLASH) return PROSE;
	}
	return last;
}
