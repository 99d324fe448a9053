import {
	type DecodeResult,
	type Item,
	keystoreProblems,
	openItem,
	type PasswordSource,
	type Problem,
} from "../core/index.ts";

/** What decoding found with every keystore in it opened as far as the passwords go. */
export async function openKeystores(
	{ items, problems }: DecodeResult,
	passwords: PasswordSource,
): Promise<DecodeResult> {
	const keystores = items.filter(({ content }) => content.kind === "keystore");
	if (keystores.length === 0) return { items, problems };
	const opened = new Map<Item, Item>();
	for (const item of keystores) opened.set(item, await openItem(item, { passwords }));
	// Opening says again what showed before, and more.
	const saidAgain = new Set(keystores.flatMap(keystoreProblems).map(identity));
	const others = problems.filter((problem) => !saidAgain.has(identity(problem)));
	const all = [...others, ...[...opened.values()].flatMap(keystoreProblems)];
	return {
		items: items.map((item) => opened.get(item) ?? item),
		problems: all.sort((a, b) => a.range.start - b.range.start),
	};
}

const identity = ({ code, range }: Problem): string => `${code} ${range.start} ${range.end}`;
