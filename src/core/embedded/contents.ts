import type { Entry } from "./entry.ts";
import type { ExactReading } from "./exact-reading.ts";
import type { Stretch } from "./stretch.ts";

/** The objects of a text in order. Those of stretches do not overlap; a JSON Web Key has its certificates in it. */
export class Contents {
	readonly entries: readonly Entry[];
	private readonly around: readonly Entry[];

	/** `exact` takes the place of the stretches in its ranges; `around` may have other objects inside. */
	constructor(stretches: readonly Stretch[], exact: readonly ExactReading[], around: readonly Entry[]) {
		const scanned = exact.length === 0 ? stretches : outside(stretches, exact);
		const found = [...scanned, ...exact].flatMap(({ entries }) => entries);
		this.around = around;
		this.entries = exact.length + around.length === 0 ? found : inOrder([...around, ...found]);
	}

	/** Index of the entry that covers `offset` or touches it, the inner one of two, or -1. */
	indexAt(offset: number): number {
		const index = lastAt(this.entries, offset);
		if (index >= 0 && (this.entries[index] as Entry).range.end >= offset) return index;
		const outer = this.around[lastAt(this.around, offset)];
		return outer !== undefined && outer.range.end >= offset ? this.entries.indexOf(outer) : -1;
	}
}

/** Index of the last entry that begins at or before `offset`, or -1. */
function lastAt(entries: readonly Entry[], offset: number): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((entries[middle] as Entry).range.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Those of `stretches` that none of `exact` covers; both are in order. */
function outside(stretches: readonly Stretch[], exact: readonly ExactReading[]): Stretch[] {
	let next = 0;
	return stretches.filter(({ range }) => {
		while (next < exact.length && (exact[next] as ExactReading).range.end <= range.start) next++;
		const reading = exact[next];
		return reading === undefined || range.start < reading.range.start;
	});
}

const inOrder = (entries: readonly Entry[]): Entry[] =>
	[...entries].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
