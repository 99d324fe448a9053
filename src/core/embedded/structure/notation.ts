/** How a text names its values, by its content: file names and languages promise all kinds of things. */
export type Notation = "json" | "yaml";

/** Comments, licences and template directives may stand before the first line that tells. */
const REACH = 4000;

/** A document's start, a directive, a list, or a key: bare, in quotes, or of a template. */
const YAML_LINE = /^(?:---(?:\s|$)|%YAML\b|- |(?:[\w./$-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?:[ \t]|$))/;

const TEMPLATE_LINE = /^(?:\{\{.*|\{%.*|#.*|\.\.\.)$/;

/** An object whose first member has its name in quotes, or an array, comments in front of them. */
const JSON_START = /^(?:\{\s*(?:"|\}|\/[/*])|\[\s*(?:[\]{["\d-]|\/[/*]|$))/;

/** The notation of `text`; undefined for anything else than YAML and JSON. */
export function notationOf(text: string): Notation | undefined {
	let head = text.slice(0, REACH).replace(/^\ufeff|^\u00ef\u00bb\u00bf/, "");
	while (true) {
		head = head.trimStart();
		const comment = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(head);
		if (comment === null) break;
		head = head.slice(comment[0].length);
	}
	if (JSON_START.test(head)) return "json";
	const first = head.split("\n").find((line) => line.trim() !== "" && !TEMPLATE_LINE.test(line.trim()));
	return first !== undefined && YAML_LINE.test(first.trim()) ? "yaml" : undefined;
}
