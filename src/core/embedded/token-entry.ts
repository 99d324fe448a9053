import type { Item } from "../item.ts";
import { objectKind } from "../object-kind.ts";
import { findBlocks } from "../pem/extent.ts";
import { shiftRange } from "../pem/extent-shift.ts";
import type { Problem, Range } from "../problem.ts";
import { readContent } from "../recognise.ts";
import { BlockEntry } from "./block-entry.ts";
import { problemsOfContent } from "./content-problems.ts";
import { type Entry, type Reading, StrayEntry } from "./entry.ts";
import { NestedItem } from "./nested-item.ts";
import { type OpenedToken, openToken } from "./open-token.ts";
import { PlacedItem, type Standing } from "./placed-item.ts";
import type { EmbeddedProblemCode } from "./problems.ts";

/** An object whose base64 stands in the text without boundaries, or whose PEM was encoded once more. */
export class TokenEntry implements Entry {
	shift = 0;
	private readonly inner: Entry | undefined;
	private readonly token: OpenedToken;
	private readonly own: PlacedItem | undefined;
	private readonly pemText: string;
	private nested: NestedItem | undefined;
	private readonly found: Range;
	private readonly standing: Standing;

	/** `found` is what of the text belongs to this object, before anything moved it. */
	constructor(token: OpenedToken, found: Range, inner: Entry | undefined, { limits, placeAt }: Reading) {
		this.token = token;
		this.found = found;
		this.inner = inner;
		this.pemText = token.pemText ?? "";
		this.standing = {
			range: () => this.range,
			locate: (part) => this.outwards(part),
			place: () => placeAt(this.range.start),
		};
		if (inner === undefined) {
			const read = readContent(token.bytes, undefined, [], limits);
			this.own = new PlacedItem(read, undefined, token.bytes, this.standing, token.layers);
		}
	}

	get range(): Range {
		return shiftRange(this.found, this.shift);
	}

	item(): Item | undefined {
		if (this.own !== undefined) return this.own;
		const item = this.inner?.item(this.pemText);
		if (item !== undefined) this.nested ??= new NestedItem(item, this.standing, this.token.layers);
		return this.nested;
	}

	problems(): Problem[] {
		const found = this.own ? problemsOfContent(this.own, "") : (this.inner?.problems(this.pemText) ?? []);
		const outwards = this.own ? found : found.map((problem) => ({ ...problem, range: this.outwards(problem.range) }));
		if (this.token.layers < 2) return outwards;
		const { layers } = this.token;
		const twice: Problem<EmbeddedProblemCode> = {
			code: "embedded.encoded-twice",
			severity: "warning",
			range: this.range,
			data: { layers },
		};
		return [twice, ...outwards];
	}

	/** From a range of the decoded bytes to the text as it is now. */
	private outwards(range: Range): Range {
		return shiftRange(this.token.toText(range), this.shift);
	}
}

/** The objects in the base64 at `range` of `text`: none where it holds nothing that is known here. */
export const entriesOfToken = (text: string, range: Range, reading: Reading): Entry[] =>
	entriesOfOpened(openToken(text, range), range, reading);

/** The same of a token that was opened before. */
export function entriesOfOpened(token: OpenedToken, range: Range, reading: Reading): Entry[] {
	const { limits } = reading;
	if (token.pemText === undefined) {
		const isKnown = objectKind(token.bytes, limits) !== "unknown";
		return isKnown ? [new TokenEntry(token, range, undefined, reading)] : [];
	}
	const inner: Entry[] = [];
	for (const found of findBlocks(token.pemText))
		inner.push(
			"stray" in found
				? new StrayEntry(found.stray.range, found.stray.label)
				: new BlockEntry(found, { host: "pem", limits, placeAt: () => undefined }),
		);
	return inner.map((entry, index) => new TokenEntry(token, partOf(range, token, inner, index), entry, reading));
}

/** A value belongs to its objects whole: what it says before the first block and behind the last one is theirs too. */
function partOf(whole: Range, token: OpenedToken, inner: readonly Entry[], index: number): Range {
	const { start, end } = token.toText((inner[index] as Entry).range);
	return { start: index === 0 ? whole.start : start, end: index === inner.length - 1 ? whole.end : end };
}
