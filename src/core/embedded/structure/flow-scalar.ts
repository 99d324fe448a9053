import type { Range } from "../../problem.ts";
import { type ScalarText, ScalarTextBuilder } from "./scalar-text.ts";

/** Reads a scalar without quotes, line folding resolved (YAML 1.2.2 §7.3.3). */
export function readPlain(source: string, { start, end }: Range): ScalarText {
	const builder = new ScalarTextBuilder(source);
	foldLines(builder, source, start, end, (from, to) => builder.copy(from, to));
	return builder.build();
}

/** Reads a scalar in single quotes, which `range` includes (YAML 1.2.2 §7.3.2): the only escape is the quote, twice. */
export function readSingleQuoted(source: string, range: Range): ScalarText {
	const builder = new ScalarTextBuilder(source);
	const { start, end } = insideQuotes(source, range, "'");
	foldLines(builder, source, start, end, (from, to) => {
		let copied = from;
		for (
			let quote = source.indexOf("''", from);
			quote >= 0 && quote + 1 < to;
			quote = source.indexOf("''", quote + 2)
		) {
			builder.copy(copied, quote);
			builder.put("'", quote, quote + 2);
			copied = quote + 2;
		}
		builder.copy(copied, to);
	});
	return builder.build();
}

/** Without the closing quote where there is none: a text that does not parse has its scalars too. */
export function insideQuotes(source: string, { start, end }: Range, quote: string): Range {
	const isClosed = end - start > 1 && source.charAt(end - 1) === quote;
	return { start: start + 1, end: isClosed ? end - 1 : end };
}

type TakeLine = (from: number, to: number) => void;

/** A line break is a space, one followed by empty lines is those lines; blanks around line breaks do not count. */
function foldLines(builder: ScalarTextBuilder, source: string, start: number, end: number, take: TakeLine): void {
	const lines = trimmedLines(source, start, end);
	let emptyLines = 0;
	let breakStart = start;
	for (const [index, { start: from, end: to }] of lines.entries()) {
		const isBetween = index > 0 && index < lines.length - 1;
		if (isBetween && from === to) {
			emptyLines++;
			continue;
		}
		if (index > 0) builder.put(emptyLines === 0 ? " " : "\n".repeat(emptyLines), breakStart, from);
		take(from, to);
		emptyLines = 0;
		breakStart = to;
	}
}

/** Without the blanks at line breaks; those at both ends belong to the scalar. */
function trimmedLines(source: string, start: number, end: number): Range[] {
	const lines: Range[] = [];
	for (let lineStart = start; ; ) {
		const lineFeed = source.indexOf("\n", lineStart);
		const isLast = lineFeed < 0 || lineFeed >= end;
		const from = lineStart === start ? start : skipBlanks(source, lineStart, isLast ? end : lineFeed);
		lines.push({ start: from, end: isLast ? end : backOverBlanks(source, from, lineFeed) });
		if (isLast) return lines;
		lineStart = lineFeed + 1;
	}
}

const isBlank = (char: string): boolean => char === " " || char === "\t";

function skipBlanks(source: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(source.charAt(at))) at++;
	return at;
}

function backOverBlanks(source: string, from: number, lineFeed: number): number {
	let to = lineFeed > from && source.charAt(lineFeed - 1) === "\r" ? lineFeed - 1 : lineFeed;
	while (to > from && isBlank(source.charAt(to - 1))) to--;
	return to;
}
