import * as l10n from "@vscode/l10n";
import { itemAt, lineBreakOf, lineEnd, lineStart } from "./block.ts";
import { defineFix } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

/** What comes before a value: the indentation, dashes of lists, a key. */
const BEFORE_VALUE = /^([ \t]*(?:- +)*)(?:[^\s:#"'][^:#]*|"[^"]*"|'[^']*'):[ \t]+(?=["']?-----BEGIN )/;
const BLOCK = /(-----BEGIN [^-]+-----)(.*?)(-----END [^-]+-----)/g;

export const yamlBlockScalar = defineFix({
	id: "yaml-block-scalar",
	mends: ["pem.single-line"],
	title: () => l10n.t("Write the value as a YAML block scalar, with its lines"),
	isLayout: false,
	edits: (source, { range }) => {
		const { text, language } = source;
		const item = itemAt(source, range.start);
		if (language !== "yaml" || item?.encoding !== "pem" || item.base64Layers > 0) return [];
		const from = lineStart(text, item.range.start);
		const end = lineEnd(text, item.range.end);
		const line = text.slice(from, end);
		const before = BEFORE_VALUE.exec(line);
		if (before === null) return [];
		const [head, indentation = ""] = before;
		const blocks = [...line.slice(head.length).matchAll(BLOCK)];
		const lines = blocks.flatMap(([, begin = "", body = "", finish = ""]) => [begin, ...wrapped(body), finish]);
		const inner = `${" ".repeat(indentation.length + 2)}`;
		const value = ["|", ...lines.map((each) => inner + each)].join(lineBreakOf(text));
		return keepingBytes(source, [{ start: from + head.length, end, text: value }]);
	},
});

const wrapped = (body: string): string[] => body.replace(/\s|\\[nr]/g, "").match(/.{1,64}/g) ?? [];
