import * as l10n from "@vscode/l10n";
import { lineEnd, lineStart } from "./block.ts";
import { defineFix } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

const BOUNDARY = /-{2,}[ ]{0,2}(BEGIN|END) ([^\r\n-][^\r\n]*?)[ ]*-{2,}/g;

export const tidyBoundary = defineFix({
	id: "tidy-boundary",
	mends: ["pem.boundary-dashes"],
	title: () => l10n.t("Write the boundary with five dashes on either side"),
	isLayout: true,
	edits: (source, { range }) => {
		const { text } = source;
		const from = lineStart(text, range.start);
		const line = text.slice(from, lineEnd(text, range.end));
		const found = [...line.matchAll(BOUNDARY)].find(({ index, 0: whole }) => {
			const start = from + index;
			return start <= range.start && range.start < start + whole.length;
		});
		if (found === undefined) return [];
		const { index, 0: whole, 1: kind, 2: label } = found;
		const start = from + index;
		return keepingBytes(source, [{ start, end: start + whole.length, text: `-----${kind} ${label}-----` }]);
	},
});
