import type { Range } from "../problem.ts";

/** One encapsulated header of RFC 1421 §4.6, such as `DEK-Info: AES-256-CBC,0123…`. */
export interface PemHeader {
	readonly name: string;
	readonly value: string;
	readonly range: Range;
}

export interface PemHeaders {
	readonly headers: readonly PemHeader[];
	/** Where the base64 begins. */
	readonly end: number;
	/** Whether an empty line ends the headers, as RFC 1421 §4.4 asks for and OpenSSL insists on. */
	readonly isTerminated: boolean;
}

interface Line {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

/** The line at `start`, ended by a line break or by the escape `\n` of a string literal. */
function lineAt(text: string, start: number, limit: number): Line {
	for (let at = start; at < limit; at++) {
		const char = text.charAt(at);
		if (char === "\n") return { start, end: at, next: at + 1 };
		if (char === "\r") return { start, end: at, next: text.charAt(at + 1) === "\n" ? at + 2 : at + 1 };
		if (char === "\\" && text.charAt(at + 1) === "n") return { start, end: at, next: at + 2 };
	}
	return { start, end: limit, next: limit };
}

/** RFC 822 field names; the bound keeps a long line from being read as a name. */
const FIELD = /^[\s"'`]*([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]?(.*)$/s;
const MAX_HEADER_LINE = 2000;

/** Reads the headers that may stand between the BEGIN boundary and the base64. */
export function readHeaders(text: string, from: number, to: number): PemHeaders {
	const headers: PemHeader[] = [];
	let line = lineAt(text, from, to);
	if (isEmpty(text, line)) line = lineAt(text, line.next, to);
	const bodyStart = line.start;
	for (; line.start < to; line = lineAt(text, line.next, to)) {
		const content = text.slice(line.start, Math.min(line.end, line.start + MAX_HEADER_LINE));
		const field = FIELD.exec(content);
		if (field !== null) {
			const range = { start: line.start, end: line.end };
			headers.push({ name: field[1] ?? "", value: (field[2] ?? "").trim(), range });
			continue;
		}
		const last = headers.at(-1);
		if (last === undefined) return { headers, end: from, isTerminated: true };
		if (isEmpty(text, line)) return { headers, end: line.next, isTerminated: true };
		if (!/^[ \t]/.test(content) || /^\s*[A-Za-z0-9+/=]{40,}\s*$/.test(content))
			return { headers, end: line.start, isTerminated: false };
		headers[headers.length - 1] = { ...last, value: `${last.value} ${content.trim()}` };
	}
	return { headers, end: headers.length > 0 ? line.start : bodyStart, isTerminated: headers.length === 0 };
}

const isEmpty = (text: string, { start, end }: Line): boolean =>
	text.slice(start, end).trim() === "" && end - start < 200;
