import type { DecodeResult, Item, PkiDocument, Problem, Range } from "../../core/index.ts";
import type { FoundObjects } from "./source.ts";

/** The blocks of a document, as far as they hold objects. */
export function readingOfDocument(model: PkiDocument): FoundObjects {
	const indexes = new Map<Item, number>();
	const otherProblems: Problem[] = [];
	for (let index = 0; index < model.length; index++) {
		const item = model.item(index);
		if (item === undefined) otherProblems.push(...model.problemsOf(index));
		else indexes.set(item, index);
	}
	return {
		items: [...indexes.keys()],
		problemsOf(item) {
			const index = indexes.get(item);
			// The document may have been edited since.
			const isThere = index !== undefined && index < model.length && model.item(index) === item;
			return isThere ? model.problemsOf(index) : [];
		},
		otherProblems,
	};
}

/** The objects of a file or a text that is not open. */
export function readingOfResult({ items, problems }: DecodeResult): FoundObjects {
	const within = (problem: Problem, { start, end }: Range): boolean =>
		problem.range.start >= start && problem.range.start < end;
	return {
		items,
		problemsOf: ({ range }) => problems.filter((problem) => within(problem, range)),
		get otherProblems(): readonly Problem[] {
			return problems.filter((problem) => !items.some(({ range }) => within(problem, range)));
		},
	};
}
