import { type Item, keystoreProblems, openItem, type Password, type Problem } from "../../core/index.ts";
import type { FoundObjects } from "../inspector/source.ts";

/**
 * A reading whose keystores are opened with `passwords`.
 * @param known what they opened before; what they open now is added
 */
export async function openReading(
	reading: FoundObjects,
	passwords: readonly Password[],
	known: Item[],
): Promise<FoundObjects> {
	const closedOf = new Map<Item, Item>();
	for (const closed of reading.items) {
		const before = known.find((each) => isSame(each, closed));
		const item = before ?? (await openItem(closed, { passwords: { candidates: () => passwords } }));
		if (before === undefined && item !== closed) known.push(item);
		closedOf.set(item, closed);
	}
	return {
		items: [...closedOf.keys()],
		problemsOf: (item) => problemsOf(reading, closedOf.get(item) ?? item, item),
		otherProblems: reading.otherProblems,
	};
}

/** Of the store itself only what is wrong with it as it is now; of its surroundings everything. */
function problemsOf(reading: FoundObjects, closed: Item, item: Item): readonly Problem[] {
	const found = reading.problemsOf(closed);
	if (closed === item) return found;
	const outdated = new Set(keystoreProblems(closed).map(keyOf));
	return [...found.filter((problem) => !outdated.has(keyOf(problem))), ...keystoreProblems(item)];
}

const keyOf = ({ code, range }: Problem): string => `${code} ${range.start} ${range.end}`;

const isSame = (one: Item, other: Item): boolean =>
	one.range.start === other.range.start &&
	one.range.end === other.range.end &&
	one.bytes.length === other.bytes.length &&
	one.bytes.every((byte, index) => byte === other.bytes[index]);
