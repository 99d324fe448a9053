import type { Setting } from "./setting.ts";

/** A natural line: blank, a comment, or the beginning of a logical one. */
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
/** Key, separator and where the value begins (java.util.Properties.load). */
const PARTS = /^[ \t\f]*((?:\\.|[^\\=: \t\f])+)[ \t\f]*[=:]?[ \t\f]*/;
const COMMENT = /^[ \t\f]*(?:[#!]|$)/;
const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|\r\n[ \t\f]*|[\r\n][ \t\f]*|(.))/g;
const NAMED: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f" };

/** The settings of a `.properties` file, continued lines and escapes included. */
export function propertiesSettings(text: string): Setting[] {
	const settings: Setting[] = [];
	for (let start = 0; start < text.length; ) {
		const end = logicalLineEnd(text, start);
		const line = text.slice(start, end).replace(/[\r\n]+$/, "");
		const parts = COMMENT.test(line) ? null : PARTS.exec(line);
		if (parts !== null) {
			const [{ length }, key = ""] = parts;
			const range = { start: start + length, end: start + line.length };
			settings.push({ key: unescaped(key), value: unescaped(line.slice(length)), range });
		}
		start = end;
	}
	return settings;
}

/** Behind the last natural line of a logical one; a comment is never continued. */
function logicalLineEnd(text: string, start: number): number {
	let end = start;
	for (let isFirst = true; ; isFirst = false) {
		LINE.lastIndex = end;
		const natural = LINE.exec(text)?.[0] ?? "";
		end += natural.length;
		const isContinued = /(?:^|[^\\])(?:\\\\)*\\[\r\n]+$/.test(natural) && !(isFirst && COMMENT.test(natural.trimEnd()));
		if (!isContinued || end >= text.length) return end;
	}
}

const unescaped = (text: string): string =>
	text.replace(ESCAPE, (_, unit: string | undefined, char: string | undefined) => {
		if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
		return char === undefined ? "" : (NAMED[char] ?? char);
	});
