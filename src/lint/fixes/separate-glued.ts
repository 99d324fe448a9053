import * as l10n from "@vscode/l10n";
import { lineBreakOf } from "./block.ts";
import { defineFix } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

export const separateGlued = defineFix({
	id: "separate-glued",
	mends: ["pem.glued"],
	title: () => l10n.t("Begin a new line before BEGIN"),
	isLayout: true,
	edits: (source, { range: { start } }) =>
		keepingBytes(source, [{ start, end: start, text: lineBreakOf(source.text) }]),
});

export const separateTextBehind = defineFix({
	id: "separate-text-behind",
	mends: ["pem.text-after-boundary"],
	title: () => l10n.t("Begin a new line behind END"),
	isLayout: true,
	edits: (source, { range: { start } }) =>
		keepingBytes(source, [{ start, end: start, text: lineBreakOf(source.text) }]),
});
