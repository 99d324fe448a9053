import type { Problem, ProblemData, Range } from "../problem.ts";
import { isBase64, isBase64Url, type Substitutions } from "./base64.ts";
import { endOfLineBreakReference } from "./line-break-reference.ts";
import type { PemProblemCode } from "./problems.ts";

/** The base64 of a block, found among whatever surrounds it. Offsets count from the start of the text it was given. */
export interface Body {
	/** One part unless padding stands in the middle: each part was encoded on its own. */
	readonly parts: readonly BodyPart[];
	readonly substitutions: Substitutions | undefined;
	readonly lineBreaks: number;
	readonly isStringLiteral: boolean;
	/** Where a line first has not 64 characters in a row though it should: OpenSSL minds in an encrypted block alone. */
	readonly oddLine: Range | undefined;
	readonly problems: readonly Problem<PemProblemCode>[];
}

export interface BodyPart {
	/** Pairs of offsets: stretches of base64 characters without anything between them. */
	readonly runs: number[];
	/** Number of `=` behind it. */
	padding: number;
}

/** What stands around a block and repeats inside it. */
export interface BodyContext {
	/** The quote that opens the string literal the block stands in, or `""`. */
	readonly quote: string;
	/** A comment marker or the like that stands in front of every line, or `""`. */
	readonly linePrefix: string;
}

/** Base64 that was encoded in several parts has a few; more than this is no base64. */
const MAX_PARTS = 64;

/** RFC 7468 §2. */
const LINE_LENGTH = 64;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;

/** Goes through `text[from..to)` once. Untidy things are reported and stepped over. */
export function scanBody(text: string, from: number, to: number, context: BodyContext): Body {
	return new BodyScan(text, to, context).run(from);
}

class BodyScan {
	private readonly parts: BodyPart[] = [{ runs: [], padding: 0 }];
	private readonly problems: Problem<PemProblemCode>[] = [];
	private substitutions: Map<number, number> | undefined;
	private lineBreaks = 0;
	private isStringLiteral = false;
	private insideQuotes = true;
	private invalid: { range: Range; count: number } | undefined;
	private indentation: Range | undefined;
	private dataAfterPadding: Range | undefined;
	private base64Url: Range | undefined;
	private oddLine: Range | undefined;
	/** Base64 characters seen on the current line, and where they began. */
	private line = { start: 0, count: 0 };
	private emptyLine: Range | undefined;
	private emptyLineInside: Range | undefined;

	private readonly text: string;
	private readonly to: number;
	private readonly quoteCode: number;
	private readonly linePrefix: string;

	constructor(text: string, to: number, context: BodyContext) {
		this.text = text;
		this.to = to;
		this.quoteCode = context.quote === "" ? -1 : context.quote.charCodeAt(0);
		this.linePrefix = context.linePrefix;
	}

	run(from: number): Body {
		for (let at = from; at < this.to; ) at = this.step(at);
		this.finish();
		const { parts, substitutions, lineBreaks, isStringLiteral, oddLine, problems } = this;
		return { parts, substitutions, lineBreaks, isStringLiteral, oddLine, problems };
	}

	/** Takes what stands at `at` and returns where to go on. */
	private step(at: number): number {
		const code = this.text.charCodeAt(at);
		if (code === this.quoteCode) {
			this.insideQuotes = !this.insideQuotes;
			this.isStringLiteral = true;
			return at + 1;
		}
		if (code === LINE_FEED || code === CARRIAGE_RETURN) return this.lineBreak(at, code);
		if (!this.insideQuotes) return at + 1;
		if (code === SPACE || code === TAB) return this.blank(at);
		if (isBase64(code)) return this.base64(at);
		if (code === EQUALS) {
			this.part.padding++;
			return at + 1;
		}
		if (isBase64Url(code)) {
			this.base64Url ??= { start: at, end: at + 1 };
			this.take(at, at + 1);
			return at + 1;
		}
		if (code === BACKSLASH) return this.escape(at);
		if (code === AMPERSAND) return this.characterReference(at);
		return this.invalidCharacter(at);
	}

	private blank(at: number): number {
		if (this.line.count > 0 && isBase64(this.text.charCodeAt(at + 1))) this.oddLine ??= { start: at, end: at + 1 };
		return at + 1;
	}

	private base64(start: number): number {
		let end = start + 1;
		while (end < this.to && isBase64(this.text.charCodeAt(end))) end++;
		this.take(start, end);
		return end;
	}

	private take(start: number, end: number): void {
		if (this.line.count === 0) this.line.start = start;
		this.line.count += end - start;
		this.emptyLineInside ??= this.emptyLine;
		if (this.part.padding > 0) {
			this.dataAfterPadding ??= { start, end };
			if (this.parts.length === MAX_PARTS) return;
			this.parts.push({ runs: [], padding: 0 });
		}
		const { runs } = this.part;
		if (runs.at(-1) === start) runs[runs.length - 1] = end;
		else runs.push(start, end);
	}

	private get part(): BodyPart {
		return this.parts[this.parts.length - 1] as BodyPart;
	}

	private lineBreak(at: number, code: number): number {
		this.endLine(at);
		const next = code === CARRIAGE_RETURN && this.text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
		let contentStart = next;
		while (isBlank(this.text.charCodeAt(contentStart))) contentStart++;
		if (this.part.runs.length > 0 && isLineBreak(this.text.charCodeAt(contentStart)))
			this.emptyLine ??= { start: next, end: contentStart + 1 };
		const isContent = contentStart < this.to && !isLineBreak(this.text.charCodeAt(contentStart));
		if (contentStart > next && isContent && this.insideQuotes) this.indentation ??= { start: next, end: contentStart };
		return this.afterLinePrefix(contentStart);
	}

	private endLine(at: number): void {
		this.lineBreaks++;
		const { start, count } = this.line;
		if (count > LINE_LENGTH || (count > 0 && count < LINE_LENGTH && this.hasMoreBase64(at)))
			this.oddLine ??= { start, end: at };
		this.line = { start: at, count: 0 };
	}

	/** Whether the next line has base64: a line before it must be full. */
	private hasMoreBase64(lineEnd: number): boolean {
		let at = lineEnd;
		while (at < this.to && this.text.charCodeAt(at) <= SPACE) at++;
		return at < this.to && isBase64(this.text.charCodeAt(at));
	}

	/** Mail repeats its quote mark; any other marker stands once, since `//` and `+` are base64 as well. */
	private afterLinePrefix(start: number): number {
		const { linePrefix } = this;
		if (linePrefix === "" || !this.text.startsWith(linePrefix, start)) return start;
		let at = start + linePrefix.length;
		while (linePrefix === ">" && (this.text.startsWith(">", at) || this.text.startsWith(" >", at))) at++;
		return at;
	}

	/** Escapes of source strings: `\n`, `\\n`, `\/`, `\u002b`, a backslash before a line break. */
	private escape(at: number): number {
		this.isStringLiteral = true;
		let next = at + 1;
		while (this.text.charCodeAt(next) === BACKSLASH) next++;
		switch (this.text.charAt(next)) {
			case "n":
			case "r":
				this.endLine(at);
				return next + 1;
			case "t":
				return next + 1;
			case "u":
				return this.codeEscape(next + 1, 4);
			case "x":
				return this.codeEscape(next + 1, 2);
			default:
				return next;
		}
	}

	private codeEscape(start: number, digits: number): number {
		const hex = this.text.slice(start, start + digits);
		const end = start + digits;
		if (!/^[0-9A-Fa-f]+$/.test(hex) || hex.length < digits || end > this.to) return start;
		const code = Number.parseInt(hex, 16);
		if (code === EQUALS) this.part.padding++;
		else if (isBase64(code)) {
			this.substitutions ??= new Map();
			this.substitutions.set(end - 1, code);
			this.take(end - 1, end);
		}
		return end;
	}

	private characterReference(at: number): number {
		const end = endOfLineBreakReference(this.text, at);
		if (end < 0) return this.invalidCharacter(at);
		this.endLine(at);
		return end;
	}

	private invalidCharacter(at: number): number {
		this.invalid ??= { range: { start: at, end: at + 1 }, count: 0 };
		this.invalid.count++;
		return at + 1;
	}

	private finish(): void {
		if (this.line.count > LINE_LENGTH) this.oddLine ??= { start: this.line.start, end: this.to };
		if (this.emptyLineInside !== undefined) this.report("pem.empty-line", this.emptyLineInside);
		const { invalid, indentation, dataAfterPadding } = this;
		if (invalid !== undefined) {
			const character = this.text.charAt(invalid.range.start);
			this.report("pem.invalid-character", invalid.range, { character, count: invalid.count });
		}
		if (indentation !== undefined) this.report("pem.indented", indentation);
		if (dataAfterPadding !== undefined) this.report("pem.data-after-padding", dataAfterPadding);
		if (this.base64Url !== undefined) this.report("pem.base64url", this.base64Url);
	}

	private report(code: PemProblemCode, range: Range, data?: ProblemData): void {
		const severity = code === "pem.indented" || code === "pem.empty-line" ? "warning" : "error";
		this.problems.push(data === undefined ? { code, severity, range } : { code, severity, range, data });
	}
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;
const isLineBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;
