import * as l10n from "@vscode/l10n";
import type { Range } from "../../core/index.ts";
import { servedChains } from "../facts/served-chain.ts";
import { fileSubject } from "../file-subject.ts";
import { blockLines, isPlainBlock, itemAt } from "./block.ts";
import { defineFix } from "./define-fix.ts";

export const reorderChain = defineFix({
	id: "reorder-chain",
	mends: ["chain-wrong-order"],
	title: () => l10n.t("Put the chain in order: the certificate first, each issuer behind what it issued"),
	isLayout: false,
	edits: (source, { range }) => {
		const { text, items } = source;
		const item = itemAt(source, range.start);
		const file = fileSubject({ items, range: { start: 0, end: text.length } });
		const chain = servedChains(file).find(({ certificates }) => certificates.some((each) => each.item === item));
		if (chain === undefined || !chain.certificates.every((each) => isPlainBlock(source, each.item))) return [];
		const { path, certificates } = chain;
		const wanted = [...path, ...certificates.filter((each) => !path.includes(each))];
		const places = new Map(certificates.map((each) => [each, blockLines(source, each.item)]));
		const edits = certificates.map((each, index) => {
			const place = places.get(each);
			const by = places.get(wanted[index] ?? each);
			return place === undefined || by === undefined ? undefined : { ...place, text: textOf(text, by) };
		});
		return edits.includes(undefined)
			? []
			: edits.filter((edit) => edit !== undefined).filter((edit) => textOf(text, edit) !== edit.text);
	},
});

const textOf = (text: string, { start, end }: Range): string => text.slice(start, end);
