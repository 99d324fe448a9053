import * as l10n from "@vscode/l10n";
import { isAlone, itemAt, lineBreakOf, lineStart } from "./block.ts";
import { defineFix, type FixSource } from "./define-fix.ts";
import { keepingBytes } from "./same-bytes.ts";

/** RFC 7468 §2. */
const LINE_LENGTH = 64;
const PARTS =
	/^(-{5}BEGIN [^\r\n]*?-{5})((?:\s*[A-Za-z][\w-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)*)([\s\S]*?)(-{5}END [^\r\n]*-{5})$/;

export const rewrap = defineFix({
	id: "rewrap",
	mends: [
		"pem.single-line",
		"pem.encrypted-line-length",
		"pem.empty-line",
		"pem.headers",
		"pem.base64url",
		"pem.missing-padding",
		"pem.extra-padding",
	],
	title: () => l10n.t("Write the base64 anew in lines of 64 characters"),
	isLayout: true,
	edits: (source, { range }) => {
		const item = itemAt(source, range.start);
		if (item?.encoding !== "pem" || item.base64Layers > 0 || !isAlone(source.text, item.range)) return [];
		const { start, end } = item.range;
		const written = anew(source, start, end);
		return written === undefined ? [] : keepingBytes(source, [{ start, end, text: written }]);
	},
});

/** The same block as RFC 7468 has it, as far in as it stands; undefined where characters are lost or foreign. */
function anew({ text }: FixSource, start: number, end: number): string | undefined {
	const parts = PARTS.exec(text.slice(start, end));
	if (parts === null) return undefined;
	const [, begin = "", headers = "", body = "", finish = ""] = parts;
	const base64 = body.replace(/[\s=]/g, "").replaceAll("-", "+").replaceAll("_", "/");
	if (/[^A-Za-z0-9+/]/.test(base64) || base64.length % 4 === 1) return undefined;
	const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
	const indentation = text.slice(lineStart(text, start), start);
	const lines = [
		begin,
		...(headers.trim() === "" ? [] : [...headers.trim().split(/\r?\n/), ""]),
		...(padded.match(new RegExp(`.{1,${LINE_LENGTH}}`, "g")) ?? []),
		finish,
	];
	return lines.map((line, index) => (index === 0 || line === "" ? line : indentation + line)).join(lineBreakOf(text));
}
