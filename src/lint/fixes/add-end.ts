import * as l10n from "@vscode/l10n";
import { PkiDocument } from "../../core/index.ts";
import { itemAt, lineBreakOf, lineStart } from "./block.ts";
import { defineFix } from "./define-fix.ts";
import { applied, keepingBytes } from "./same-bytes.ts";

export const addEnd = defineFix({
	id: "add-end",
	mends: ["pem.missing-end"],
	title: () => l10n.t("Add the missing END line"),
	// What is missing may be more than the line.
	isLayout: false,
	edits: (source, { range }) => {
		const { text, host } = source;
		const item = itemAt(source, range.start);
		if (item?.label === undefined || item.base64Layers > 0) return [];
		const { start, end } = item.range;
		const indentation = text.slice(lineStart(text, start), start);
		const edit = { start: end, end, text: `${lineBreakOf(text)}${indentation}-----END ${item.label}-----` };
		const after = new PkiDocument(applied(text, [edit]), host);
		const isWhole = after.problemsOf(after.indexAt(start)).every(({ severity }) => severity !== "error");
		return isWhole && indentation.trim() === "" ? keepingBytes(source, [edit]) : [];
	},
});
