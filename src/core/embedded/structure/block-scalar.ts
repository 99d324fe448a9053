import type { Range } from "../../problem.ts";
import { type ScalarText, ScalarTextBuilder } from "./scalar-text.ts";

/** The header of a block scalar (YAML 1.2.2 §8.1.1) and where its lines stand. */
export interface BlockLayout {
	/** `|` or `>`. */
	readonly mode: string;
	/** `+` keeps line breaks at the end, `-` takes all of them, none keeps one. */
	readonly chomping: string;
	/** Columns that do not belong to the content, where the header says how many. */
	readonly indentation: number | undefined;
	/** The lines behind the header. */
	readonly content: Range;
}

interface Line {
	readonly start: number;
	/** Behind the spaces at its beginning. */
	readonly text: number;
	/** Before its line break. */
	readonly end: number;
	/** Where the next line begins. */
	readonly next: number;
}

const isEmpty = ({ text, end }: Line): boolean => text === end;
const columns = ({ start, text }: Line): number => text - start;

/** Reads a block scalar: indentation off, lines folded where it is `>`, line breaks at the end as its header says. */
export function readBlock(source: string, layout: BlockLayout): ScalarText {
	const lines = linesOf(source, layout.content);
	const first = lines.find((line) => !isEmpty(line));
	const builder = new ScalarTextBuilder(source);
	if (first === undefined) {
		if (layout.chomping === "+")
			for (const { end, next } of lines.slice(0, Math.max(1, lines.length - 1))) builder.put("\n", end, next);
		return builder.build();
	}
	const indentation = layout.indentation ?? columns(first);
	const last = lines.findLastIndex((line) => !isEmpty(line) || columns(line) > indentation);
	const content = lines.slice(0, last + 1);
	if (layout.mode === ">") takeFolded(builder, source, content, indentation);
	else takeLiteral(builder, content, indentation);
	takeEnd(builder, lines.slice(last), layout.chomping, indentation);
	return builder.build();
}

function linesOf(source: string, { start, end }: Range): Line[] {
	const lines: Line[] = [];
	for (let at = start; at <= end; ) {
		const lineFeed = source.indexOf("\n", at);
		const next = lineFeed < 0 || lineFeed >= end ? end + 1 : lineFeed + 1;
		const lineEnd = next - 1 > at && source.charAt(next - 2) === "\r" ? next - 2 : next - 1;
		let text = at;
		while (text < lineEnd && source.charAt(text) === " ") text++;
		lines.push({ start: at, text, end: lineEnd, next: Math.min(next, end) });
		at = next;
	}
	return lines;
}

/** A line without its indentation; all of it where it has less. */
const afterIndentation = (line: Line, indentation: number): number => Math.min(line.start + indentation, line.text);

function takeLiteral(builder: ScalarTextBuilder, lines: readonly Line[], indentation: number): void {
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		if (before !== undefined) builder.put("\n", before.end, before.next);
		builder.copy(afterIndentation(line, indentation), line.end);
	}
}

/** YAML 1.2.2 §8.1.3: single line breaks are spaces, except around empty and around more indented lines. */
function takeFolded(builder: ScalarTextBuilder, source: string, lines: readonly Line[], indentation: number): void {
	const isMoreIndented = (line: Line): boolean => columns(line) > indentation || source.charAt(line.text) === "\t";
	let before: Line | undefined;
	let emptyLines = 0;
	for (const line of lines) {
		if (isEmpty(line) && columns(line) <= indentation) {
			emptyLines++;
			continue;
		}
		const isFolded = before !== undefined && !isMoreIndented(before) && !isMoreIndented(line);
		const lineFeeds = "\n".repeat(before === undefined || isFolded ? emptyLines : emptyLines + 1);
		builder.put(isFolded && emptyLines === 0 ? " " : lineFeeds, before?.end ?? (lines[0] as Line).start, line.start);
		builder.copy(afterIndentation(line, indentation), line.end);
		before = line;
		emptyLines = 0;
	}
}

/** `lines` begin with the last one of the content. */
function takeEnd(builder: ScalarTextBuilder, lines: readonly Line[], chomping: string, indentation: number): void {
	if (chomping === "-") return;
	const kept = chomping === "+" ? lines.slice(0, -1) : lines.slice(0, 1);
	for (const [index, { end, next }] of (kept.length === 0 ? lines : kept).entries()) {
		builder.put("\n", end, next);
		const behind = lines[index + 1];
		if (chomping === "+" && behind !== undefined) builder.copy(afterIndentation(behind, indentation), behind.end);
	}
}
