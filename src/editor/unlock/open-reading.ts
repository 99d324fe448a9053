import type { DeriveKey } from "../../core/crypto/kdf/derive-key.ts";
import { type Item, isLocked, openItem, openingProblems, type Password, type Problem } from "../../core/index.ts";
import type { FoundObjects } from "../inspector/source.ts";
import { openedBefore } from "./opened-before.ts";

/**
 * A reading whose keystores and keys are opened with `passwords`.
 * @param known what they opened before; what they open now is added
 */
export async function openReading(
	reading: FoundObjects,
	passwords: readonly Password[],
	known: Item[],
	deriveKey?: DeriveKey,
): Promise<FoundObjects> {
	const closedOf = new Map<Item, Item>();
	for (const closed of reading.items) {
		const before = isLocked(closed) ? openedBefore(closed, known) : closed;
		const item =
			before ?? (await openItem(closed, { passwords: { candidates: () => passwords }, ...withPort(deriveKey) }));
		if (before === undefined) known.push(item);
		closedOf.set(item, closed);
	}
	return {
		items: [...closedOf.keys()],
		problemsOf: (item) => problemsOf(reading, closedOf.get(item) ?? item, item),
		otherProblems: reading.otherProblems,
	};
}

const withPort = (deriveKey: DeriveKey | undefined) => (deriveKey === undefined ? {} : { deriveKey });

/** Of the object itself only what is wrong with it as it is now; of its surroundings everything. */
function problemsOf(reading: FoundObjects, closed: Item, item: Item): readonly Problem[] {
	const found = reading.problemsOf(closed);
	if (closed === item) return found;
	const now = openingProblems(item);
	const outdated = new Set([...openingProblems(closed), ...now].map(keyOf));
	return [...found.filter((problem) => !outdated.has(keyOf(problem))), ...now];
}

const keyOf = ({ code, range }: Problem): string => `${code} ${range.start} ${range.end}`;
