import type { Problem, ProblemData, Range, Severity } from "../problem.ts";
import { decodeBase64, hasTrailingBits } from "./base64.ts";
import { Base64Map } from "./base64-map.ts";
import { type Body, scanBody } from "./body.ts";
import type { BlockExtent } from "./extent.ts";
import { type PemHeader, readHeaders } from "./headers.ts";
import type { PemProblemCode } from "./problems.ts";
import { blockSurroundings } from "./surroundings.ts";

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
	const problems: Problem<PemProblemCode>[] = [];
	const report = (code: PemProblemCode, severity: Severity, range: Range, data?: ProblemData): void => {
		problems.push(data === undefined ? { code, severity, range } : { code, severity, range, data });
	};
	const own = text.slice(extent.start, extent.end);
	const surroundings = blockSurroundings(text, extent);
	const bodyStart = extent.begin.range.end - extent.start;
	const bodyEnd = (extent.finish?.range.start ?? extent.end) - extent.start;
	const { headers, end: headersEnd, isTerminated } = readHeaders(own, bodyStart, bodyEnd);
	const body = scanBody(own, headersEnd, bodyEnd, surroundings);

	reportBoundaries(extent, report);
	if (!isTerminated) report("pem.headers", "warning", (headers.at(-1) as PemHeader).range);
	reportLayout(extent, body, surroundings, host, report);
	problems.push(...body.problems.filter(({ code }) => code !== "pem.indented" || host === "pem"));
	reportPadding(own, body, { start: bodyStart, end: bodyEnd }, report);

	return {
		label: extent.begin.label,
		length: own.length,
		headers,
		bytes: decodeBase64(own, body.runs, body.substitutions),
		map: new Base64Map(body.runs),
		problems,
	};
}

type ReportPem = (code: PemProblemCode, severity: Severity, range: Range, data?: ProblemData) => void;

function reportBoundaries({ start, end, begin, finish }: BlockExtent, report: ReportPem): void {
	const relative = (range: Range): Range => ({ start: range.start - start, end: range.end - start });
	if (!begin.fiveDashes) report("pem.boundary-dashes", "error", relative(begin.range), { kind: "BEGIN" });
	if (finish === undefined) {
		report("pem.missing-end", "error", { start: 0, end: end - start }, { label: begin.label });
		return;
	}
	if (!finish.fiveDashes) report("pem.boundary-dashes", "error", relative(finish.range), { kind: "END" });
	if (finish.label !== begin.label)
		report("pem.label-mismatch", "error", relative(finish.range), { begin: begin.label, end: finish.label });
}

function reportLayout(
	extent: BlockExtent,
	body: Body,
	around: ReturnType<typeof blockSurroundings>,
	host: PemHost,
	report: ReportPem,
): void {
	const whole = { start: 0, end: extent.end - extent.start };
	const endOfBegin = extent.begin.range.end - extent.start;
	if (body.lineBreaks === 0 && body.runs.length > 0) report("pem.single-line", "error", whole);
	if (around.isGlued) report("pem.glued", "error", { start: 0, end: endOfBegin });
	if (host !== "pem") return;
	if (body.isStringLiteral) report("pem.string-literal", "warning", whole);
	if (around.linePrefix !== "")
		report("pem.line-prefix", "error", { start: 0, end: endOfBegin }, { prefix: around.linePrefix });
	const hasOwnIndentation = body.problems.some(({ code }) => code === "pem.indented");
	if (around.indentation > 0 && !hasOwnIndentation) report("pem.indented", "warning", { start: 0, end: endOfBegin });
}

function reportPadding(text: string, body: Body, range: Range, report: ReportPem): void {
	const { runs, padding } = body;
	let count = 0;
	for (let i = 0; i < runs.length; i += 2) count += (runs[i + 1] as number) - (runs[i] as number);
	if (count === 0) {
		report("pem.empty", "error", range);
		return;
	}
	const last = runs.at(-1) as number;
	const tail = { start: last - 1, end: last };
	const expected = (4 - (count % 4)) % 4;
	if (expected === 3) report("pem.incomplete-base64", "error", tail);
	else if (padding < expected) report("pem.missing-padding", "error", tail, { missing: expected - padding });
	else if (padding > expected) report("pem.extra-padding", "error", tail, { extra: padding - expected });
	if (hasTrailingBits(text, runs, body.substitutions)) report("pem.trailing-bits", "warning", tail);
}
