/** A half-open interval of offsets, `start <= end`. What is counted (bytes of a file, UTF-16 units of a text) depends on the owner. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

export type Severity = "error" | "warning" | "info";

/** The values that triggered a problem; they become arguments of its message and may come from untrusted input. */
export type ProblemData = Readonly<Record<string, string | number>>;

/**
 * One thing that is wrong or unusual, and where. The sentence shown to a person is made from `code` and `data` in
 * `present/`, so that it can be translated.
 */
export interface Problem<Code extends string = string> {
	readonly code: Code;
	readonly severity: Severity;
	readonly range: Range;
	readonly data?: ProblemData;
	readonly cause?: Problem;
}

/** Takes problems as they are found; decoding goes on afterwards. */
export type Report<Code extends string = string> = (problem: Problem<Code>) => void;
