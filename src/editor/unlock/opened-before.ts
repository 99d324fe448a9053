import type { Item } from "../../core/index.ts";

/** The one of `known` that has the bytes of `item`, at the place of `item`; undefined where there is none. */
export function openedBefore(item: Item, known: readonly Item[]): Item | undefined {
	const before = known.find(({ bytes }) => isSame(bytes, item.bytes));
	if (before === undefined) return undefined;
	const { range } = before;
	const isThere = range.start === item.range.start && range.end === item.range.end;
	return isThere ? before : { ...placeOf(item), content: before.content };
}

/** Everything of an item but what it turned out to be; what it computes on demand is computed now. */
const placeOf = (item: Item): Omit<Item, "content"> => ({
	encoding: item.encoding,
	label: item.label,
	headers: item.headers,
	range: item.range,
	base64Layers: item.base64Layers,
	place: item.place,
	bytes: item.bytes,
	locate: (range) => item.locate(range),
});

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, index) => byte === other[index]);
