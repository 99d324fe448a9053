import { itemAt, lineBreakOf, lineStart } from "./block.ts";
import type { FixSource, Mendable, Replacement } from "./define-fix.ts";

const HASH = { before: "# ", behind: "" };
const SLASHES = { before: "// ", behind: "" };
const ANGLES = { before: "<!-- ", behind: " -->" };

/** How languages write comments that take a line. JSON has none. */
const COMMENTS: Readonly<Record<string, { readonly before: string; readonly behind: string }>> = {
	// RFC 7468 §2: what stands before a block is explanatory text.
	pem: HASH,
	plaintext: HASH,
	yaml: HASH,
	dockercompose: HASH,
	helm: HASH,
	properties: HASH,
	"java-properties": HASH,
	dotenv: HASH,
	ini: HASH,
	toml: HASH,
	shellscript: HASH,
	python: HASH,
	ruby: HASH,
	terraform: HASH,
	powershell: HASH,
	javascript: SLASHES,
	typescript: SLASHES,
	jsonc: SLASHES,
	java: SLASHES,
	kotlin: SLASHES,
	groovy: SLASHES,
	go: SLASHES,
	rust: SLASHES,
	csharp: SLASHES,
	c: SLASHES,
	cpp: SLASHES,
	php: SLASHES,
	swift: SLASHES,
	xml: ANGLES,
	html: ANGLES,
	markdown: ANGLES,
};

/** Ends of lines that open a value of several lines: a block scalar of YAML. */
const OPENS_VALUE = /[|>][+-]?\d?[+-]?\s*$/;

/**
 * A comment above the object of `finding` that switches its rule off there; none where the language has no comments or a
 * line there would belong to a value.
 */
export function ignoreComment(source: FixSource, { ruleId, range }: Mendable): readonly Replacement[] {
	const { text, language } = source;
	const comment = COMMENTS[language];
	const item = itemAt(source, range.start);
	if (comment === undefined || item === undefined) return [];
	const place = placeAbove(source, item.range.start);
	if (place === undefined) return [];
	const indentation = /^[ \t]*/.exec(text.slice(place))?.[0] ?? "";
	const line = `${indentation}${comment.before}cert-inspector-ignore ${ruleId}${comment.behind}${lineBreakOf(text)}`;
	return [{ start: place, end: place, text: line }];
}

/** Where the line begins above which a comment is no part of a value. */
function placeAbove({ text, language }: FixSource, offset: number): number | undefined {
	const start = lineStart(text, offset);
	if (language === "pem" || language === "plaintext") return start;
	const hasOwnLine = text.slice(start, offset).trim() !== "";
	if (hasOwnLine || start === 0) return start;
	const above = lineStart(text, start - 1);
	return OPENS_VALUE.test(text.slice(above, start)) ? above : undefined;
}
