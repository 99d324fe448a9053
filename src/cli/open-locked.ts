import {
	type DecodeResult,
	type Item,
	isLocked,
	openItem,
	openingProblems,
	type PasswordSource,
	type Problem,
} from "../core/index.ts";

/** What decoding found with every keystore and key in it opened as far as the passwords go. */
export async function openLocked({ items, problems }: DecodeResult, passwords: PasswordSource): Promise<DecodeResult> {
	const closed = items.filter((item) => item.content.kind === "keystore" || isLocked(item));
	if (closed.length === 0) return { items, problems };
	const opened = new Map<Item, Item>();
	for (const item of closed) opened.set(item, await openItem(item, { passwords }));
	const found = [...opened.values()].flatMap(openingProblems);
	// Opening says again what showed before, and more.
	const saidAgain = new Set([...closed.flatMap(openingProblems), ...found].map(identity));
	const others = problems.filter((problem) => !saidAgain.has(identity(problem)));
	return {
		items: items.map((item) => opened.get(item) ?? item),
		problems: [...others, ...found].sort((a, b) => a.range.start - b.range.start),
	};
}

const identity = ({ code, range }: Problem): string => `${code} ${range.start} ${range.end}`;
