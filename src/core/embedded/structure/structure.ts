import { shiftRange } from "../../pem/extent-shift.ts";
import type { Place } from "../../place.ts";
import type { Range } from "../../problem.ts";
import type { Collection } from "./collection.ts";
import { yamlDocuments } from "./documents.ts";
import { jsonScalars } from "./json-scalars.ts";
import { nameBefore } from "./name-before.ts";
import { type Notation, notationOf } from "./notation.ts";
import type { Scalar, Scalars } from "./scalar.ts";
import { yamlScalars } from "./yaml-scalars.ts";

/** A value at its place in the whole text. */
export interface StandingScalar {
	readonly scalar: Scalar;
	/** Where the ranges of `scalar` begin to count. */
	readonly base: number;
	readonly range: Range;
}

/** A mapping at its place in the whole text. */
export interface StandingCollection {
	readonly collection: Collection;
	readonly range: Range;
}

interface Part {
	readonly range: Range;
	/** Parsed when first asked about. */
	scalars: Scalars | undefined;
}

/**
 * Which values a text has, and under which names. Nothing is parsed before somebody asks, and then the YAML document
 * alone that is asked about; what an edit left alone stays parsed.
 */
export class Structure {
	readonly notation: Notation | undefined;
	private readonly text: string;
	private readonly parts: readonly Part[];
	private readonly known = new Map<string, Scalars>();

	/** `before` is that of the text before an edit. */
	constructor(text: string, before?: Structure) {
		this.text = text;
		this.notation = notationOf(text);
		this.parts = this.partsOf(text);
		if (before !== undefined && before.notation === this.notation) this.known = before.keptScalars();
	}

	/** The value that `offset` lies in. */
	scalarAt(offset: number): StandingScalar | undefined {
		const part = last(this.parts, ({ range }) => range.start <= offset);
		if (part === undefined) return undefined;
		const base = part.range.start;
		const scalar = last(this.scalarsOf(part).scalars, ({ range }) => range.start + base <= offset);
		if (scalar === undefined || scalar.range.end + base <= offset) return undefined;
		return { scalar, base, range: shiftRange(scalar.range, base) };
	}

	/** The names that lead to what stands at `offset`, as far as the text has names. */
	placeAt(offset: number): Place | undefined {
		const place = this.scalarAt(offset)?.scalar.place;
		return place !== undefined && place.path.length > 0 ? place : nameBefore(this.text, offset);
	}

	/** The objects of a JSON text that have a member `kty`. */
	keyLike(): readonly StandingCollection[] {
		if (this.notation !== "json") return [];
		return this.parts.flatMap((part) =>
			this.scalarsOf(part).keyLike.map((collection) => ({
				collection,
				range: shiftRange(collection.range, part.range.start),
			})),
		);
	}

	private partsOf(text: string): Part[] {
		if (this.notation === undefined) return [];
		const ranges = this.notation === "yaml" ? yamlDocuments(text) : [{ start: 0, end: text.length }];
		return ranges.map((range) => ({ range, scalars: undefined }));
	}

	private scalarsOf(part: Part): Scalars {
		if (part.scalars === undefined) {
			const text = this.text.slice(part.range.start, part.range.end);
			part.scalars = this.known.get(text) ?? (this.notation === "yaml" ? yamlScalars(text) : jsonScalars(text));
		}
		return part.scalars;
	}

	/** What was parsed, by its text. */
	private keptScalars(): Map<string, Scalars> {
		const kept = new Map<string, Scalars>();
		for (const { range, scalars } of this.parts)
			if (scalars !== undefined) kept.set(this.text.slice(range.start, range.end), scalars);
		return kept;
	}
}

/** The last of sorted `list` for which `isBefore` holds. */
function last<T>(list: readonly T[], isBefore: (element: T) => boolean): T | undefined {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(list[middle] as T)) low = middle + 1;
		else high = middle;
	}
	return list[low - 1];
}
