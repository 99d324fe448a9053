import type { Range } from "../../problem.ts";
import { insideQuotes } from "./flow-scalar.ts";
import { type ScalarText, ScalarTextBuilder } from "./scalar-text.ts";

/** YAML 1.2.2 §5.7; those of JSON (RFC 8259 §7) are among them. */
const ESCAPES: Readonly<Record<string, string>> = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "\t",
	"\t": "\t",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1b",
	" ": " ",
	'"': '"',
	"/": "/",
	"\\": "\\",
	N: "\u0085",
	_: "\u00a0",
	L: "\u2028",
	P: "\u2029",
};

const CODE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Reads a scalar in double quotes, which `range` includes: of YAML (§7.3.1), or a string of JSON. */
export function readDoubleQuoted(source: string, range: Range): ScalarText {
	const builder = new ScalarTextBuilder(source);
	const { start, end } = insideQuotes(source, range, '"');
	let copied = start;
	for (let at = start; at < end; ) {
		const next = interruption(source, at, end);
		builder.copy(copied, next);
		if (next >= end) return builder.build();
		at = source.charAt(next) === "\\" ? takeEscape(builder, source, next, end) : takeFold(builder, source, next, end);
		copied = at;
	}
	return builder.build();
}

/** The next escape, or the next line break with the blanks before it. */
function interruption(source: string, from: number, end: number): number {
	let blanks = -1;
	for (let at = from; at < end; at++) {
		const char = source.charAt(at);
		if (char === "\\") return at;
		if (char === "\n") return blanks < 0 ? at : blanks;
		if (char === " " || char === "\t" || (char === "\r" && source.charAt(at + 1) === "\n")) {
			if (blanks < 0) blanks = at;
		} else blanks = -1;
	}
	return end;
}

function takeEscape(builder: ScalarTextBuilder, source: string, at: number, end: number): number {
	const char = source.charAt(at + 1);
	const digits = CODE_DIGITS[char];
	if (digits !== undefined) return takeCode(builder, source, at, digits);
	const isLineBreak = char === "\n" || (char === "\r" && source.charAt(at + 2) === "\n");
	if (isLineBreak) return skipBlanks(source, at + (char === "\n" ? 2 : 3), end);
	const known = ESCAPES[char];
	const next = Math.min(at + 2, end);
	if (known === undefined) builder.copy(at, next);
	else builder.put(known, at, next);
	return next;
}

/** An escape that is none stands for itself. */
function takeCode(builder: ScalarTextBuilder, source: string, at: number, digits: number): number {
	const next = at + 2 + digits;
	const hex = source.slice(at + 2, next);
	const code = hex.length === digits && /^[\dA-Fa-f]+$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
	if (code <= 0x10ffff) {
		builder.put(String.fromCodePoint(code), at, next);
		return next;
	}
	builder.copy(at, at + 2);
	return at + 2;
}

/** Blanks, a line break and empty lines: a space, or a line feed for each empty line. */
function takeFold(builder: ScalarTextBuilder, source: string, from: number, end: number): number {
	let lineFeeds = 0;
	let at = from;
	for (; at < end; at++) {
		const char = source.charAt(at);
		if (char === "\n") lineFeeds++;
		else if (char !== " " && char !== "\t" && !(char === "\r" && source.charAt(at + 1) === "\n")) break;
	}
	builder.put(lineFeeds === 1 ? " " : "\n".repeat(lineFeeds - 1), from, at);
	return at;
}

function skipBlanks(source: string, from: number, end: number): number {
	let at = from;
	while (at < end && (source.charAt(at) === " " || source.charAt(at) === "\t")) at++;
	return at;
}
