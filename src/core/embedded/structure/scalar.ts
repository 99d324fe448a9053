import type { Place } from "../../place.ts";
import type { Range } from "../../problem.ts";
import type { Collection } from "./collection.ts";
import type { ScalarText } from "./scalar-text.ts";

/** How a scalar is written. A string of JSON is `doubleQuoted`. */
export type ScalarStyle = "plain" | "singleQuoted" | "doubleQuoted" | "literal" | "folded";

/** A value long enough to hold PKI material. Ranges count from the start of the text that was read. */
export interface Scalar {
	/** Quotes included; of a block scalar the lines behind its header. */
	readonly range: Range;
	readonly style: ScalarStyle;
	readonly place: Place;
	/** What it says. Read when asked for. */
	read(): ScalarText;
}

/** What a text was found to hold. */
export interface Scalars {
	/** In order, none inside another. */
	readonly scalars: readonly Scalar[];
	/** The mappings that have a member `kty`, in order. */
	readonly keyLike: readonly Collection[];
}

/** Nothing shorter holds material. */
const SHORTEST_SCALAR = 32;

/** Members that tell what a resource is are short. */
const LONGEST_TELLING = 300;

/** Collects the values of one text while a parser goes through it. */
export class ScalarCollector implements Scalars {
	readonly scalars: Scalar[] = [];
	readonly keyLike: Collection[] = [];

	/** The value of `key` in `parent`. */
	value(
		parent: Collection | undefined,
		key: string | number | undefined,
		{ range, style, read }: Pick<Scalar, "range" | "style" | "read">,
	): void {
		const length = range.end - range.start;
		if (length <= LONGEST_TELLING) parent?.note(key, () => read().text);
		if (key === "kty" && parent !== undefined) this.keyLike.push(parent);
		if (length < SHORTEST_SCALAR) return;
		this.scalars.push({
			range,
			style,
			get place(): Place {
				return parent?.placeOf(key) ?? { path: [], resource: undefined };
			},
			read,
		});
	}
}

/**
 * Lexical elements looked at in one text: parsing takes a microsecond for each, so that a manifest of a few megabytes
 * has its places at once and one made to be slow costs a fraction of a second.
 */
export const MOST_TOKENS = 300_000;

/** Deeper nesting is no configuration. */
export const DEEPEST = 200;
