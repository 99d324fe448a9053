import type { Range } from "../../problem.ts";

/** A stretch of a scalar's text and of the source that stands for it. */
interface Piece {
	/** Where it begins in the scalar's text. */
	readonly at: number;
	readonly start: number;
	end: number;
	/** Whether the source has the same characters, one for one. */
	readonly isVerbatim: boolean;
}

/** What a scalar says, escapes and line folding resolved, and where each of its characters stands in the source. */
export class ScalarText {
	readonly text: string;
	private readonly pieces: readonly Piece[];

	constructor(text: string, pieces: readonly Piece[]) {
		this.text = text;
		this.pieces = pieces;
	}

	/** The source of `text[range.start..range.end)`. */
	toSource({ start, end }: Range): Range {
		const from = this.sourceOf(start);
		return end <= start
			? { start: from.start, end: from.start }
			: { start: from.start, end: this.sourceOf(end - 1).end };
	}

	private sourceOf(at: number): Range {
		let low = 0;
		let high = this.pieces.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.pieces[middle] as Piece).at <= at) low = middle;
			else high = middle - 1;
		}
		const piece = this.pieces[low];
		if (piece === undefined) return { start: 0, end: 0 };
		if (!piece.isVerbatim) return { start: piece.start, end: piece.end };
		const start = Math.min(piece.start + at - piece.at, piece.end);
		return { start, end: Math.min(start + 1, piece.end) };
	}
}

/** Puts a scalar's text together from its source, in order. */
export class ScalarTextBuilder {
	private readonly source: string;
	private readonly parts: string[] = [];
	private readonly pieces: Piece[] = [];
	private length = 0;

	constructor(source: string) {
		this.source = source;
	}

	/** Characters that stand for themselves. */
	copy(start: number, end: number): void {
		if (start >= end) return;
		const last = this.pieces.at(-1);
		if (last?.isVerbatim === true && last.end === start) last.end = end;
		else this.pieces.push({ at: this.length, start, end, isVerbatim: true });
		this.append(this.source.slice(start, end));
	}

	/** `text` that is written as `source[start..end)`. */
	put(text: string, start: number, end: number): void {
		if (text === "") return;
		this.pieces.push({ at: this.length, start, end, isVerbatim: false });
		this.append(text);
	}

	build(): ScalarText {
		return new ScalarText(this.parts.join(""), this.pieces);
	}

	private append(text: string): void {
		this.parts.push(text);
		this.length += text.length;
	}
}
