import { DEFAULT_LIMITS, type DerLimits } from "./der/limits.ts";
import { BlockEntry } from "./embedded/block-entry.ts";
import { type Entry, type Reading, StrayEntry } from "./embedded/entry.ts";
import { type Found, findMaterial, rangeOfFound } from "./embedded/find.ts";
import { entriesOfToken } from "./embedded/token-entry.ts";
import type { Item } from "./item.ts";
import type { PemHost } from "./pem/block.ts";
import { shiftRange } from "./pem/extent-shift.ts";
import { BEHIND_REACH, CONTEXT_REACH } from "./pem/surroundings.ts";
import type { Problem, Range } from "./problem.ts";

/** One replaced stretch of a text: `[start, oldEnd)` of the text before became `newLength` characters. */
export interface TextEdit {
	readonly start: number;
	readonly oldEnd: number;
	readonly newLength: number;
}

/**
 * A text and the PKI objects in it: PEM blocks, and base64 that holds an object or PEM once more. Blocks are decoded when
 * somebody looks at them and stay decoded while edits leave them alone, so a keystroke costs what the touched blocks
 * cost. All offsets count UTF-16 units.
 */
export class PkiDocument {
	private current: string;
	private stretches: Stretch[] = [];
	private entries: Entry[] = [];
	private readonly reading: Reading;

	constructor(text: string, host: PemHost, limits: DerLimits = DEFAULT_LIMITS) {
		this.current = text;
		this.reading = { host, limits };
		for (const found of findMaterial(text)) this.stretches.push(this.open(found));
		this.entries = this.stretches.flatMap(({ entries }) => entries);
	}

	get text(): string {
		return this.current;
	}

	/** How many objects there are, without decoding any PEM block. */
	get length(): number {
		return this.entries.length;
	}

	/** The range of object `index`. */
	rangeOf(index: number): Range {
		return (this.entries[index] as Entry).range;
	}

	/** Object `index`; undefined for an END boundary without a BEGIN. */
	item(index: number): Item | undefined {
		return (this.entries[index] as Entry).item(this.current);
	}

	/** Every object, in order. Decodes all blocks. */
	get items(): Item[] {
		const items = this.entries.map((entry) => entry.item(this.current));
		return items.filter((item) => item !== undefined);
	}

	/** Index of the object that covers `offset` or touches it, or -1. Decodes no PEM block. */
	indexAt(offset: number): number {
		let low = 0;
		let high = this.entries.length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const { start, end } = this.rangeOf(middle);
			if (offset < start) high = middle - 1;
			else if (offset > end) low = middle + 1;
			else return middle;
		}
		return -1;
	}

	/** What is wrong with object `index`: its boundaries, its base64, its content. Reads every value in it. */
	problemsOf(index: number): Problem[] {
		return (this.entries[index] as Entry).problems(this.current);
	}

	get problems(): Problem[] {
		return this.entries.flatMap((entry) => entry.problems(this.current));
	}

	/** Follows edits that were made at once, each given in offsets of the text before. `text` is the text after. */
	update(edits: readonly TextEdit[], text: string): void {
		const start = Math.min(...edits.map((edit) => edit.start));
		const oldEnd = Math.max(...edits.map((edit) => edit.oldEnd));
		const growth = text.length - this.current.length;
		const kept = this.keptBefore(start);
		const after = this.stretches.slice(kept).filter(({ range }) => range.start - CONTEXT_REACH >= oldEnd);
		this.current = text;
		this.stretches = this.rescan(this.stretches.slice(0, kept), after, growth);
		this.entries = this.stretches.flatMap(({ entries }) => entries);
	}

	/** Searches on from the end of `stretches` until it meets one of `after`, from where on nothing has changed. */
	private rescan(stretches: Stretch[], after: readonly Stretch[], growth: number): Stretch[] {
		let next = 0;
		for (const found of findMaterial(this.current, stretches.at(-1)?.range.end ?? 0)) {
			const { start } = rangeOfFound(found);
			while (next < after.length && (after[next] as Stretch).range.start + growth < start) next++;
			if (after[next] !== undefined && (after[next] as Stretch).range.start + growth === start)
				return [...stretches, ...after.slice(next).map((stretch) => moved(stretch, growth))];
			stretches.push(this.open(found));
		}
		return stretches;
	}

	/** How many stretches at the beginning cannot be changed by an edit at `start`. */
	private keptBefore(start: number): number {
		let count = this.stretches.length;
		while (count > 0 && (this.stretches[count - 1] as Stretch).range.end + BEHIND_REACH > start) count--;
		// A block without END may yet get one, over base64 that was found behind it.
		let boundary = count - 1;
		while (boundary >= 0 && (this.stretches[boundary] as Stretch).type === "token") boundary--;
		return boundary >= 0 && (this.stretches[boundary] as Stretch).type === "open" ? boundary : count;
	}

	private open(found: Found): Stretch {
		const range = rangeOfFound(found);
		switch (found.type) {
			case "block":
				return {
					range,
					type: found.extent.finish ? "closed" : "open",
					entries: [new BlockEntry(found.extent, this.reading)],
				};
			case "stray":
				return { range, type: "closed", entries: [new StrayEntry(range, found.boundary.label)] };
			case "token":
				return { range, type: "token", entries: entriesOfToken(this.current, range, this.reading.limits) };
		}
	}
}

/** A part of the text that was read as one, and the objects in it: one for a block, any number for base64. */
interface Stretch {
	readonly range: Range;
	/** A block without END is open. */
	readonly type: "closed" | "open" | "token";
	readonly entries: readonly Entry[];
}

function moved(stretch: Stretch, by: number): Stretch {
	if (by === 0) return stretch;
	for (const entry of stretch.entries) entry.shift += by;
	return { ...stretch, range: shiftRange(stretch.range, by) };
}
