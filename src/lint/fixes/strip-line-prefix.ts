import * as l10n from "@vscode/l10n";
import { itemAt, lineStart } from "./block.ts";
import { defineFix } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

export const stripLinePrefix = defineFix({
	id: "strip-line-prefix",
	mends: ["pem.line-prefix"],
	title: () => l10n.t("Remove what stands before every line"),
	// A block may be commented out on purpose.
	isLayout: false,
	edits: (source, { range, data }) => {
		const item = itemAt(source, range.start);
		const prefix = String(data["prefix"] ?? "");
		if (item === undefined || prefix === "" || item.base64Layers > 0) return [];
		const from = lineStart(source.text, item.range.start);
		const edits = [...source.text.slice(from, item.range.end).matchAll(/^.*$/gm)].flatMap(({ index, 0: line }) => {
			const end = endOfPrefix(line, prefix);
			return end === 0 ? [] : [{ start: from + index, end: from + index + end, text: "" }];
		});
		return keepingBytes(source, edits);
	},
});

/** Blanks, the prefix and a blank behind it; mail repeats its mark. 0 where the line has none. */
function endOfPrefix(line: string, prefix: string): number {
	let end = line.length - line.trimStart().length;
	if (!line.startsWith(prefix, end)) return 0;
	end += prefix.length;
	while (prefix === ">" && /^ ?>/.test(line.slice(end))) end = line.indexOf(">", end) + 1;
	return /^[ \t]/.test(line.slice(end)) ? end + 1 : end;
}
