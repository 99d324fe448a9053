const DIRECTIVES = [
	["{{", "}}"],
	["{%", "%}"],
] as const;

/**
 * A Helm or Jinja template as plain YAML of the same length: what is computed is a word, a line of nothing but
 * directives is empty.
 */
export function withoutDirectives(template: string): string {
	let text = template;
	for (const [open, close] of DIRECTIVES) if (text.includes(open)) text = masked(text, open, close);
	return text;
}

function masked(text: string, open: string, close: string): string {
	const parts: string[] = [];
	let copied = 0;
	for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, copied)) {
		const closed = text.indexOf(close, start + open.length);
		if (closed < 0) break;
		const end = closed + close.length;
		const isLine = isBlankBefore(text, start) && isBlankBehind(text, end);
		parts.push(text.slice(copied, start), text.slice(start, end).replace(/[^\r\n]/g, isLine ? " " : "x"));
		copied = end;
	}
	parts.push(text.slice(copied));
	return parts.join("");
}

/** Characters looked at to tell whether a directive has its line for itself. */
const REACH = 200;

const isBlankBefore = (text: string, at: number): boolean =>
	/(^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, at - REACH), at));

const isBlankBehind = (text: string, at: number): boolean => /^[ \t]*($|[\r\n])/.test(text.slice(at, at + REACH));
