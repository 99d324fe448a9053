import { DEFAULT_LIMITS, type DerLimits } from "./der/limits.ts";
import { BlockEntry } from "./embedded/block-entry.ts";
import { Contents } from "./embedded/contents.ts";
import { type Entry, type Reading, StrayEntry } from "./embedded/entry.ts";
import { exactReadings } from "./embedded/exact-reading.ts";
import { type Found, findMaterial, rangeOfFound } from "./embedded/find.ts";
import { jwkEntries } from "./embedded/jwk-entry.ts";
import { movedStretch, type Stretch } from "./embedded/stretch.ts";
import { Structure } from "./embedded/structure/structure.ts";
import { entriesOfToken } from "./embedded/token-entry.ts";
import type { Item } from "./item.ts";
import type { PemHost } from "./pem/block.ts";
import { BEHIND_REACH, CONTEXT_REACH } from "./pem/surroundings.ts";
import type { Problem, Range } from "./problem.ts";

/** One replaced stretch of a text: `[start, oldEnd)` of the text before became `newLength` characters. */
export interface TextEdit {
	readonly start: number;
	readonly oldEnd: number;
	readonly newLength: number;
}

/**
 * A text and the PKI objects in it: PEM blocks, base64 that holds an object or PEM once more, JSON Web Keys. Blocks are
 * decoded when somebody looks at them and stay decoded while edits leave them alone, so a keystroke costs what the touched
 * blocks cost. All offsets count UTF-16 units.
 */
export class PkiDocument {
	private current: string;
	private stretches: Stretch[] = [];
	private contents: Contents;
	/** Undefined for a PEM file, which has no names for what is in it. */
	private structure: Structure | undefined;
	private readonly reading: Reading;

	constructor(text: string, host: PemHost, limits: DerLimits = DEFAULT_LIMITS) {
		this.current = text;
		this.reading = { host, limits, placeAt: (offset) => this.structure?.placeAt(offset) };
		this.structure = host === "pem" ? undefined : new Structure(text);
		for (const found of findMaterial(text)) this.stretches.push(this.open(found));
		this.contents = this.arrange();
	}

	get text(): string {
		return this.current;
	}

	/** How many objects there are, without decoding any PEM block. */
	get length(): number {
		return this.contents.entries.length;
	}

	/** The range of object `index`. */
	rangeOf(index: number): Range {
		return this.entry(index).range;
	}

	/** Object `index`; undefined for an END boundary without a BEGIN. */
	item(index: number): Item | undefined {
		return this.entry(index).item(this.current);
	}

	/** Every object, in order. Decodes all blocks. */
	get items(): Item[] {
		const items = this.contents.entries.map((entry) => entry.item(this.current));
		return items.filter((item) => item !== undefined);
	}

	/** Index of the object that covers `offset` or touches it, the inner one of two, or -1. Decodes no PEM block. */
	indexAt(offset: number): number {
		return this.contents.indexAt(offset);
	}

	/** What is wrong with object `index`: its boundaries, its base64, its content. Reads every value in it. */
	problemsOf(index: number): Problem[] {
		return this.entry(index).problems(this.current);
	}

	get problems(): Problem[] {
		return this.contents.entries.flatMap((entry) => entry.problems(this.current));
	}

	private entry(index: number): Entry {
		return this.contents.entries[index] as Entry;
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
		this.structure &&= new Structure(text, this.structure);
		this.contents = this.arrange();
	}

	private arrange(): Contents {
		const { current, stretches, structure, reading } = this;
		const exact = structure === undefined ? [] : exactReadings(current, structure, stretches, reading);
		// A file of keys alone is no text that has some.
		const keys = jwkEntries(current, structure ?? new Structure(current));
		return new Contents(stretches, exact, keys);
	}

	/** Searches on from the end of `stretches` until it meets one of `after`, from where on nothing has changed. */
	private rescan(stretches: Stretch[], after: readonly Stretch[], growth: number): Stretch[] {
		let next = 0;
		for (const found of findMaterial(this.current, stretches.at(-1)?.range.end ?? 0)) {
			const { start } = rangeOfFound(found);
			while (next < after.length && (after[next] as Stretch).range.start + growth < start) next++;
			if (after[next] !== undefined && (after[next] as Stretch).range.start + growth === start)
				return [...stretches, ...after.slice(next).map((stretch) => movedStretch(stretch, growth))];
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
				return { range, type: "token", entries: entriesOfToken(this.current, range, this.reading) };
		}
	}
}
