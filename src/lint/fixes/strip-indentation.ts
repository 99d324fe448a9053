import * as l10n from "@vscode/l10n";
import { itemAt, lineStart } from "./block.ts";
import { defineFix } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

export const stripIndentation = defineFix({
	id: "strip-indentation",
	mends: ["pem.indented"],
	title: () => l10n.t("Remove the indentation"),
	isLayout: true,
	edits: (source, { range }) => {
		const item = itemAt(source, range.start);
		if (item === undefined || source.host !== "pem" || item.base64Layers > 0) return [];
		const from = lineStart(source.text, item.range.start);
		const lines = source.text.slice(from, item.range.end);
		const edits = [...lines.matchAll(/^[ \t]+(?=\S)/gm)].map(({ index, 0: blanks }) => ({
			start: from + index,
			end: from + index + blanks.length,
			text: "",
		}));
		return keepingBytes(source, edits);
	},
});
