import type { Problem, ProblemData, Range } from "../problem.ts";
import { isBase64, type Substitutions } from "./base64.ts";
import type { PemProblemCode } from "./problems.ts";

/** The base64 of a block, found among whatever surrounds it. Offsets count from the start of the text it was given. */
export interface Body {
	/** Pairs of offsets: stretches of base64 characters without anything between them. */
	readonly runs: readonly number[];
	readonly substitutions: Substitutions | undefined;
	/** Number of `=` at the end. */
	readonly padding: number;
	readonly lineBreaks: number;
	readonly isStringLiteral: boolean;
	readonly problems: readonly Problem<PemProblemCode>[];
}

/** What stands around a block and repeats inside it. */
export interface BodyContext {
	/** The quote that opens the string literal the block stands in, or `""`. */
	readonly quote: string;
	/** A comment marker or the like that stands in front of every line, or `""`. */
	readonly linePrefix: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;

/** Goes through `text[from..to)` once. Untidy things are reported and stepped over. */
export function scanBody(text: string, from: number, to: number, context: BodyContext): Body {
	return new BodyScan(text, to, context).run(from);
}

class BodyScan {
	private readonly runs: number[] = [];
	private readonly problems: Problem<PemProblemCode>[] = [];
	private substitutions: Map<number, number> | undefined;
	private padding = 0;
	private lineBreaks = 0;
	private isStringLiteral = false;
	private insideQuotes = true;
	private invalid: { range: Range; count: number } | undefined;
	private indentation: Range | undefined;
	private dataAfterPadding: Range | undefined;

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
		const { runs, substitutions, padding, lineBreaks, isStringLiteral, problems } = this;
		return { runs, substitutions, padding, lineBreaks, isStringLiteral, problems };
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
		if (!this.insideQuotes || code === SPACE || code === TAB) return at + 1;
		if (isBase64(code)) return this.base64(at);
		if (code === EQUALS) {
			this.padding++;
			return at + 1;
		}
		if (code === BACKSLASH) return this.escape(at);
		return this.invalidCharacter(at);
	}

	private base64(start: number): number {
		let end = start + 1;
		while (end < this.to && isBase64(this.text.charCodeAt(end))) end++;
		this.take(start, end);
		return end;
	}

	private take(start: number, end: number): void {
		if (this.padding > 0) this.dataAfterPadding ??= { start, end };
		else if (this.runs.at(-1) === start) this.runs[this.runs.length - 1] = end;
		else this.runs.push(start, end);
	}

	private lineBreak(at: number, code: number): number {
		this.lineBreaks++;
		const next = code === CARRIAGE_RETURN && this.text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
		let contentStart = next;
		while (isBlank(this.text.charCodeAt(contentStart))) contentStart++;
		const isContent = contentStart < this.to && !isLineBreak(this.text.charCodeAt(contentStart));
		if (contentStart > next && isContent && this.insideQuotes) this.indentation ??= { start: next, end: contentStart };
		if (this.linePrefix === "" || !this.text.startsWith(this.linePrefix, contentStart)) return contentStart;
		return contentStart + this.linePrefix.length;
	}

	/** Escapes of source strings: `\n`, `\\n`, `\/`, `\u002b`, a backslash before a line break. */
	private escape(at: number): number {
		this.isStringLiteral = true;
		let next = at + 1;
		while (this.text.charCodeAt(next) === BACKSLASH) next++;
		switch (this.text.charAt(next)) {
			case "n":
			case "r":
				this.lineBreaks++;
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
		if (code === EQUALS) this.padding++;
		else if (isBase64(code)) {
			this.substitutions ??= new Map();
			this.substitutions.set(end - 1, code);
			this.take(end - 1, end);
		}
		return end;
	}

	private invalidCharacter(at: number): number {
		this.invalid ??= { range: { start: at, end: at + 1 }, count: 0 };
		this.invalid.count++;
		return at + 1;
	}

	private finish(): void {
		const { invalid, indentation, dataAfterPadding } = this;
		if (invalid !== undefined) {
			const character = this.text.charAt(invalid.range.start);
			this.report("pem.invalid-character", invalid.range, { character, count: invalid.count });
		}
		if (indentation !== undefined) this.report("pem.indented", indentation);
		if (dataAfterPadding !== undefined) this.report("pem.data-after-padding", dataAfterPadding);
	}

	private report(code: PemProblemCode, range: Range, data?: ProblemData): void {
		const severity = code === "pem.indented" ? "warning" : "error";
		this.problems.push(data === undefined ? { code, severity, range } : { code, severity, range, data });
	}
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;
const isLineBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;
