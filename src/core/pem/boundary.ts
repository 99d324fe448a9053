import type { Range } from "../problem.ts";

/** A `-----BEGIN label-----` or `-----END label-----`, tidy or not. */
export interface Boundary {
	readonly kind: "BEGIN" | "END";
	readonly label: string;
	/** From the first dash to after the last one. */
	readonly range: Range;
	/** Dashes before the keyword and behind the label; more than twelve count as twelve. */
	readonly dashesBefore: number;
	readonly dashesBehind: number;
	/** Whether blanks stand between the first dashes and the keyword. */
	readonly hasBlanks: boolean;
}

const DASH = 0x2d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** RFC 7468 sets no length; the longest label in use has 28 characters. */
const MAX_LABEL = 64;

/** Blanks that may have slipped in between the dashes and the keyword. */
const MAX_BLANKS = 2;

/** Dashes are counted this far; a longer run is an ornament that happens to touch the boundary. */
const MAX_DASHES = 12;

const countDashes = (text: string, at: number, limit: number, step: 1 | -1): number => {
	let count = 0;
	while (count < limit && text.charCodeAt(at + step * count) === DASH) count++;
	return count;
};

/**
 * Finds the boundaries of one kind, one after the other, in time linear in what is looked at. A boundary needs at least
 * two dashes on either side, so that prose with a dash before BEGIN is left alone.
 */
export class BoundaryFinder {
	private readonly text: string;
	private readonly kind: Boundary["kind"];
	private readonly needle: string;
	private found: Boundary | undefined;
	/** `found` is the answer for every position from `searchedFrom` to `searchedTo`; at first for none. */
	private searchedFrom = 1;
	private searchedTo = 0;

	constructor(text: string, kind: Boundary["kind"]) {
		this.text = text;
		this.kind = kind;
		this.needle = `${kind} `;
	}

	/** The first boundary at or after `from`; the same search is never done twice for growing `from`. */
	next(from: number): Boundary | undefined {
		const isKnown = from >= this.searchedFrom && from <= this.searchedTo;
		if (isKnown) return this.found;
		this.searchedFrom = from;
		this.found = this.search(from);
		this.searchedTo = this.found?.range.start ?? this.text.length;
		return this.found;
	}

	private search(from: number): Boundary | undefined {
		for (let at = this.text.indexOf(this.needle, from); at >= 0; at = this.text.indexOf(this.needle, at + 1)) {
			const boundary = this.boundaryAt(at, from);
			if (boundary !== undefined) return boundary;
		}
		return undefined;
	}

	/** Reads outwards from the keyword at `keyword`. */
	private boundaryAt(keyword: number, from: number): Boundary | undefined {
		let dash = keyword - 1;
		while (this.text.charCodeAt(dash) === SPACE && keyword - dash <= MAX_BLANKS) dash--;
		const dashesBefore = countDashes(this.text, dash, Math.min(MAX_DASHES, dash - from + 1), -1);
		if (dashesBefore < 2) return undefined;
		const labelStart = keyword + this.needle.length;
		const labelEnd = this.endOfLabel(labelStart);
		if (labelEnd < 0) return undefined;
		const dashesBehind = countDashes(this.text, labelEnd, MAX_DASHES, 1);
		const start = dash - Math.min(dashesBefore, 5) + 1;
		const label = this.text.slice(labelStart, labelEnd);
		return {
			kind: this.kind,
			label: label.trim(),
			range: { start, end: labelEnd + Math.min(dashesBehind, 5) },
			dashesBefore,
			dashesBehind,
			hasBlanks: dash !== keyword - 1 || label.endsWith(" "),
		};
	}

	/** Where the two closing dashes begin, or -1 where the line ends first. */
	private endOfLabel(from: number): number {
		const limit = Math.min(this.text.length - 1, from + MAX_LABEL);
		for (let at = from; at < limit; at++) {
			const code = this.text.charCodeAt(at);
			if (code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
			if (code === DASH && this.text.charCodeAt(at + 1) === DASH) return at;
		}
		return -1;
	}
}
