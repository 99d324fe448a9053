import type { Range } from "../problem.ts";

/**
 * Where each base64 character of a block stands in its text. `runs` holds pairs of offsets, one pair for each stretch
 * of base64 characters without anything between them, in order.
 */
export class Base64Map {
	private readonly runs: readonly number[];
	/** Number of base64 characters before each run, built when first asked. */
	private before: number[] | undefined;

	constructor(runs: readonly number[]) {
		this.runs = runs;
	}

	/** The text that encodes `bytes[range.start..range.end)`: from the first character that holds a bit of it to the last. */
	textRange({ start, end }: Range): Range {
		const from = this.offsetOf(Math.floor((start * 8) / 6));
		if (end <= start) return { start: from, end: from };
		return { start: from, end: this.offsetOf(Math.floor((end * 8 - 1) / 6)) + 1 };
	}

	/** Index of the byte whose first bit stands in the character at text offset `offset`, or before it. */
	byteAt(offset: number): number {
		const before = this.countBefore();
		let characters = 0;
		for (let run = 0; run < before.length; run++) {
			const start = this.runs[2 * run] as number;
			if (start > offset) break;
			characters = (before[run] as number) + Math.min(offset, (this.runs[2 * run + 1] as number) - 1) - start;
		}
		return Math.floor((characters * 6) / 8);
	}

	private offsetOf(character: number): number {
		const before = this.countBefore();
		if (before.length === 0) return 0;
		let low = 0;
		let high = before.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((before[middle] as number) <= character) low = middle;
			else high = middle - 1;
		}
		const offset = (this.runs[2 * low] as number) + character - (before[low] as number);
		return Math.min(offset, this.runs[2 * low + 1] as number);
	}

	private countBefore(): number[] {
		if (this.before === undefined) {
			const before: number[] = [];
			let count = 0;
			for (let i = 0; i < this.runs.length; i += 2) {
				before.push(count);
				count += (this.runs[i + 1] as number) - (this.runs[i] as number);
			}
			this.before = before;
		}
		return this.before;
	}
}
