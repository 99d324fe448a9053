import * as l10n from "@vscode/l10n";
import { blockLines, isPlainBlock, itemAt } from "./block.ts";
import { defineFix, type Fix } from "./define-fix.ts";

/** Takes a certificate out with its lines. A private key is never one of them. */
const edits: Fix["edits"] = (source, { range }) => {
	const item = itemAt(source, range.start);
	if (item?.content.kind !== "certificate" || !isPlainBlock(source, item)) return [];
	const lines = blockLines(source, item);
	if (lines === undefined) return [];
	const lineBreak = /^\r?\n/.exec(source.text.slice(lines.end, lines.end + 2))?.[0] ?? "";
	return [{ start: lines.start, end: lines.end + lineBreak.length, text: "" }];
};

export const dropRoot = defineFix({
	id: "drop-root",
	mends: ["root-in-chain"],
	title: () => l10n.t("Remove the root from the chain"),
	isLayout: false,
	edits,
});

export const dropDuplicate = defineFix({
	id: "drop-duplicate",
	mends: ["duplicate-certificate"],
	title: () => l10n.t("Remove the second copy"),
	isLayout: false,
	edits,
});
