import type { Problem, ProblemData, Range, Severity } from "../problem.ts";
import { countCharacters, decodeBase64, hasTrailingBits } from "./base64.ts";
import { Base64Map } from "./base64-map.ts";
import { type Body, scanBody } from "./body.ts";
import type { Boundary } from "./boundary.ts";
import type { BlockExtent } from "./extent.ts";
import { type PemHeader, readHeaders } from "./headers.ts";
import type { PemProblemCode } from "./problems.ts";
import { BEHIND_REACH, blockSurroundings, type Surroundings } from "./surroundings.ts";

/** What the text around a block is: a PEM file, or anything else that has PEM in it (YAML, source code, prose). */
export type PemHost = "pem" | "text";

/** One PEM block, decoded. Ranges count from the start of the block, so they stay right when it moves. */
export interface PemBlock {
	/** The label of BEGIN, `CERTIFICATE`. */
	readonly label: string;
	readonly length: number;
	readonly headers: readonly PemHeader[];
	readonly bytes: Uint8Array;
	/** From decoded bytes to text. */
	readonly map: Base64Map;
	readonly problems: readonly Problem<PemProblemCode>[];
}

/** Decodes the block at `extent` of `text`. Whatever is untidy is reported; what can be decoded is. */
export function readBlock(text: string, extent: BlockExtent, host: PemHost): PemBlock {
	const own = text.slice(extent.start, extent.end);
	const surroundings = blockSurroundings(text, extent);
	const bodyStart = extent.begin.range.end - extent.start;
	const bodyEnd = (extent.finish?.range.start ?? extent.end) - extent.start;
	const { headers, end: headersEnd, isTerminated } = readHeaders(own, bodyStart, bodyEnd);
	const body = scanBody(own, headersEnd, bodyEnd, surroundings);

	const report = new BlockReport();
	reportBoundaries(report, extent, surroundings);
	if (!isTerminated) report.add("pem.headers", "warning", (headers.at(-1) as PemHeader).range);
	reportLayout(report, text, { extent, own, body, surroundings, host });
	const isEncrypted = headers.some(({ name }) => name === "DEK-Info");
	if (isEncrypted && body.oddLine !== undefined) report.add("pem.encrypted-line-length", "warning", body.oddLine);
	report.problems.push(...body.problems.filter(({ code }) => code !== "pem.indented" || host === "pem"));
	reportBase64(report, own, body, { start: bodyStart, end: bodyEnd });

	return {
		label: extent.begin.label,
		length: own.length,
		headers,
		bytes: joined(body.parts.map(({ runs }) => decodeBase64(own, runs, body.substitutions))),
		map: new Base64Map(body.parts),
		problems: report.problems,
	};
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1) return parts[0] as Uint8Array;
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

class BlockReport {
	readonly problems: Problem<PemProblemCode>[] = [];

	add(code: PemProblemCode, severity: Severity, range: Range, data?: ProblemData): void {
		this.problems.push(data === undefined ? { code, severity, range } : { code, severity, range, data });
	}
}

/** Five dashes; ten where END and BEGIN touch; six where the first is the minus sign of a diff. */
function isTidy({ dashesBefore, dashesBehind, hasBlanks }: Boundary, linePrefix: string): boolean {
	const before = dashesBefore === 5 || dashesBefore === 10 || (dashesBefore === 6 && linePrefix === "-");
	return before && (dashesBehind === 5 || dashesBehind === 10) && !hasBlanks;
}

function reportBoundaries(report: BlockReport, extent: BlockExtent, { linePrefix }: Surroundings): void {
	const { start, end, begin, finish } = extent;
	for (const boundary of finish === undefined ? [begin] : [begin, finish])
		if (!isTidy(boundary, linePrefix)) {
			const range = { start: boundary.range.start - start, end: boundary.range.end - start };
			report.add("pem.boundary-dashes", "error", range, { kind: boundary.kind, label: boundary.label });
		}
	if (finish === undefined)
		report.add("pem.missing-end", "error", { start: 0, end: end - start }, { label: begin.label });
	else if (finish.label !== begin.label) {
		const range = { start: finish.range.start - start, end: finish.range.end - start };
		report.add("pem.label-mismatch", "error", range, { begin: begin.label, end: finish.label });
	}
}

interface BlockLayout {
	readonly extent: BlockExtent;
	readonly own: string;
	readonly body: Body;
	readonly surroundings: Surroundings;
	readonly host: PemHost;
}

function reportLayout(report: BlockReport, text: string, { extent, own, body, surroundings, host }: BlockLayout): void {
	const whole = { start: 0, end: own.length };
	const begin = { start: 0, end: extent.begin.range.end - extent.start };
	const { isGlued, linePrefix, indentation, byteOrderMark } = surroundings;
	if (body.lineBreaks === 0 && body.parts.some(({ runs }) => runs.length > 0))
		report.add("pem.single-line", "error", whole);
	if (isGlued) report.add("pem.glued", "error", begin);
	if (host !== "pem") return;
	if (byteOrderMark > 0 && extent.start > byteOrderMark)
		report.add("pem.byte-order-mark", "warning", { start: -byteOrderMark, end: 0 });
	if (own.includes("\r") && !own.includes("\n")) report.add("pem.carriage-return-only", "error", whole);
	if (body.isStringLiteral) report.add("pem.string-literal", "warning", whole);
	if (linePrefix !== "") report.add("pem.line-prefix", "error", begin, { prefix: linePrefix });
	const isBodyIndented = body.problems.some(({ code }) => code === "pem.indented");
	if (indentation > 0 && !isBodyIndented) report.add("pem.indented", "warning", begin);
	const behind = textBehind(text, extent);
	if (behind > 0 && linePrefix === "" && !body.isStringLiteral)
		report.add("pem.text-after-boundary", "warning", { start: own.length, end: own.length + behind });
}

/** Characters on the line behind the END boundary, from the first to the last that is not blank; 0 for none. */
function textBehind(text: string, { end, finish }: BlockExtent): number {
	if (finish === undefined) return 0;
	const line = text.slice(end, end + BEHIND_REACH).split(/[\r\n]/, 1)[0] as string;
	return line.startsWith("-") ? 0 : line.replaceAll("\0", " ").trimEnd().length;
}

function reportBase64(report: BlockReport, text: string, body: Body, range: Range): void {
	const parts = body.parts.filter(({ runs }) => runs.length > 0);
	if (parts.length === 0) report.add("pem.empty", "error", range);
	for (const { runs, padding } of parts) {
		const last = runs.at(-1) as number;
		const tail = { start: last - 1, end: last };
		const expected = (4 - (countCharacters(runs) % 4)) % 4;
		if (expected === 3) report.add("pem.incomplete-base64", "error", tail);
		else if (padding < expected) report.add("pem.missing-padding", "error", tail, { missing: expected - padding });
		else if (padding > expected) report.add("pem.extra-padding", "error", tail, { extra: padding - expected });
		if (hasTrailingBits(text, runs, body.substitutions)) report.add("pem.trailing-bits", "warning", tail);
	}
}
