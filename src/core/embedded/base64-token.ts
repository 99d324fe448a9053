import { isBase64 } from "../pem/base64.ts";
import { endOfLineBreakReference } from "../pem/line-break-reference.ts";
import type { Range } from "../problem.ts";
import { beginnings, insides } from "./markers.ts";

/** Shorter than any certificate, key or list; long enough that words of prose and code drop out. */
export const SHORTEST_TOKEN = 64;

/** Characters before a token that are looked at: base64, or the escape `\n`. */
export const LEAD = 2;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;

/** Where a pattern is found next; the same stretch is searched once for growing positions. */
class PatternFinder {
	private readonly text: string;
	private readonly pattern: RegExp;
	private searchedFrom = 1;
	private found = 0;

	constructor(text: string, pattern: RegExp) {
		this.text = text;
		this.pattern = pattern;
	}

	next(from: number): number {
		if (from < this.searchedFrom || from > this.found) {
			this.searchedFrom = from;
			this.pattern.lastIndex = from;
			this.found = this.pattern.exec(this.text)?.index ?? Number.POSITIVE_INFINITY;
		}
		return this.found;
	}
}

/** Finds base64 that may hold PKI material, one token after the other, in time linear in the text. */
export class Base64TokenFinder {
	private readonly text: string;
	private readonly beginnings: PatternFinder;
	private readonly insides: PatternFinder;
	/** `found` is the answer for every position from `searchedFrom` to `searchedTo`; at first for none. */
	private searchedFrom = 1;
	private searchedTo = 0;
	private found: Range | undefined;

	constructor(text: string) {
		this.text = text;
		this.beginnings = new PatternFinder(text, beginnings());
		this.insides = new PatternFinder(text, insides());
	}

	/** The first token that starts at or after `from`; the same stretch is searched once for growing positions. */
	next(from: number): Range | undefined {
		if (from < this.searchedFrom || from > this.searchedTo) {
			this.searchedFrom = from;
			this.found = this.search(from);
			this.searchedTo = this.found?.start ?? Number.POSITIVE_INFINITY;
		}
		return this.found;
	}

	private search(from: number): Range | undefined {
		for (let at = from; ; ) {
			const beginning = this.beginnings.next(at);
			const inside = this.insides.next(at);
			if (beginning === Number.POSITIVE_INFINITY && inside === Number.POSITIVE_INFINITY) return undefined;
			const start = inside <= beginning ? this.startOfToken(inside, at) : beginning;
			const end = endOfToken(this.text, start);
			if (end - start >= SHORTEST_TOKEN) return { start, end };
			at = Math.max(end, at + 1);
		}
	}

	/** Back over the base64 before `inside`, but not over what was found before. */
	private startOfToken(inside: number, from: number): number {
		let start = inside;
		while (start > from && isBase64(this.text.charCodeAt(start - 1)) && !isEscape(this.text, start)) start--;
		return start;
	}
}

/** `"\nMII…`: the letter before is no base64 but the end of an escape. */
const isEscape = (text: string, start: number): boolean =>
	text.charCodeAt(start - 2) === BACKSLASH && "nrt".includes(text.charAt(start - 1));

/** The end of the base64 that starts at `start`, over escapes, character references and wrapped lines. */
export function endOfToken(text: string, start: number): number {
	let end = start;
	const lines: WrappedLines = { fullLength: 0, lineStart: start };
	for (let at = start; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (isBase64(code)) end = ++at;
		else if (code === EQUALS) return endOfPadding(text, at);
		else {
			at = behindInterruption(text, at, lines);
			if (at < 0) return end;
		}
	}
	return end;
}

/** Length of the first line, which all but the last must have, and where the line at hand begins. */
interface WrappedLines {
	fullLength: number;
	lineStart: number;
}

/** Where base64 goes on behind something that may stand in the middle of it; -1 where it ends. */
function behindInterruption(text: string, at: number, lines: WrappedLines): number {
	const code = text.charCodeAt(at);
	if (code === BACKSLASH) return behindEscape(text, at);
	if (code === AMPERSAND) return endOfLineBreakReference(text, at);
	if (code !== LINE_FEED && code !== CARRIAGE_RETURN) return -1;
	lines.fullLength ||= at - lines.lineStart;
	const next = nextLine(text, at);
	if (!continues(text, next, lines.fullLength, at - lines.lineStart)) return -1;
	lines.lineStart = next;
	return next;
}

function endOfPadding(text: string, at: number): number {
	let end = at;
	while (end < at + 2 && text.charCodeAt(end) === EQUALS) end++;
	return end;
}

/** Behind `\n`, `\\n`, `\/` or a backslash before a line break; -1 where something else is escaped. */
function behindEscape(text: string, at: number): number {
	let next = at + 1;
	while (text.charCodeAt(next) === BACKSLASH) next++;
	const char = text.charAt(next);
	if (char === "/") return next;
	if (char === "n" || char === "r" || char === "t") return next + 1;
	return char === "\n" || char === "\r" ? nextLine(text, next) : -1;
}

/** Where the first character that is not blank stands on the next line. */
function nextLine(text: string, at: number): number {
	let next = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
	while (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === 9) next++;
	return next;
}

/** Base64 goes on behind a full line, on a line that has nothing else and is not longer. */
function continues(text: string, lineStart: number, fullLength: number, previousLength: number): boolean {
	if (previousLength < fullLength) return false;
	let at = lineStart;
	while (isBase64(text.charCodeAt(at)) && at - lineStart <= fullLength) at++;
	if (at === lineStart || at - lineStart > fullLength) return false;
	const behind = text.charAt(at);
	return behind === "" || `\r\n=<&\\"'`.includes(behind);
}
