import type { DerLimits } from "../der/limits.ts";
import type { Item } from "../item.ts";
import type { PemHost } from "../pem/block.ts";
import { shiftRange } from "../pem/extent-shift.ts";
import type { Place } from "../place.ts";
import type { Problem, Range } from "../problem.ts";

/** One object of a text, or what is left of one. Its ranges move with the text, what is decoded does not change. */
export interface Entry {
	readonly range: Range;
	/** How far the text before it has grown since it was found. */
	shift: number;
	/** Decoded on first use; undefined where there is nothing to decode. */
	item(text: string): Item | undefined;
	/** Everything wrong with it. Reads every value. */
	problems(text: string): Problem[];
}

/** How an entry reads what it finds. */
export interface Reading {
	readonly host: PemHost;
	readonly limits: DerLimits;
	/** The names that lead to what stands at an offset of the text as it is now. */
	placeAt(offset: number): Place | undefined;
}

/** An END boundary without a BEGIN. */
export class StrayEntry implements Entry {
	shift = 0;
	private readonly found: Range;
	private readonly label: string;

	constructor(found: Range, label: string) {
		this.found = found;
		this.label = label;
	}

	get range(): Range {
		return shiftRange(this.found, this.shift);
	}

	item(): undefined {
		return undefined;
	}

	problems(): Problem[] {
		return [{ code: "pem.missing-begin", severity: "error", range: this.range, data: { label: this.label } }];
	}
}
