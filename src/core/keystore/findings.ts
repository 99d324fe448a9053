import type { DerLimits } from "../der/limits.ts";
import { DerReader } from "../der/reader.ts";
import type { KeyProblem, KeyReader } from "../keys/problems.ts";
import { withoutSecrets } from "../keys/secret-report.ts";
import type { ProblemData, Range, Severity } from "../problem.ts";
import type { KeystoreProblem, KeystoreProblemCode } from "./keystore-problems.ts";

/** What BER allows and DER does not: PKCS#12 is BER (RFC 7292 §4), and browsers make use of it. */
const ALLOWED_IN_BER: ReadonlySet<string> = new Set([
	"der.indefinite-length",
	"der.long-form-length",
	"der.constructed-string",
]);

/** Problems of an encoding that is cut off. */
const SIGNS_OF_A_CUT: ReadonlySet<string> = new Set([
	"der.truncated",
	"der.length-overrun",
	"der.missing-element",
	"der.missing-end-of-contents",
]);

/** What a cut makes of a structure as well. */
const FOLLOWS_FROM_A_CUT: ReadonlySet<KeystoreProblemCode> = new Set([
	"keystore.corrupted",
	"keystore.unknown-entry",
	"keystore.certificate-type",
	"keystore.mac-parameters",
	"keystore.unsupported-algorithm",
]);

/** The largest truststores have hundreds of entries; a megabyte of empty ones would otherwise cost a gigabyte. */
const MOST_ENTRIES = 20_000;

/** Collects what is wrong with a file of `length` bytes, and says of broken encodings whether damage or a cut broke them. */
export class Findings {
	readonly problems: KeystoreProblem[] = [];
	readonly length: number;
	readonly limits: DerLimits;
	private hasTooMany = false;
	private readonly said = new Set<string>();
	/** Whether the file ends too early: what else is wrong with its structure follows from that. */
	isCut = false;

	constructor(length: number, limits: DerLimits) {
		this.length = length;
		this.limits = limits;
	}

	get hasDamage(): boolean {
		return this.problems.some(({ code }) => code === "keystore.corrupted" || code === "keystore.truncated");
	}

	/** Says it once of the same place, and no more than `limits.problems` in all. */
	add(code: KeystoreProblemCode, severity: Severity, range: Range, data?: ProblemData, cause?: KeystoreProblem): void {
		if (this.isCut && FOLLOWS_FROM_A_CUT.has(code)) return;
		const { start, end } = range;
		const name = [code, start, end, data?.["alias"]].join();
		if (this.said.has(name) || this.problems.length >= this.limits.problems) return;
		this.said.add(name);
		this.problems.push({ code, severity, range: { start, end }, ...(data && { data }), ...(cause && { cause }) });
	}

	/** Whether `entries` has as many as are kept; says once that those from `start` on are not. */
	isFull(entries: readonly unknown[], start: number): boolean {
		if (entries.length < MOST_ENTRIES) return false;
		if (!this.hasTooMany)
			this.problems.push({ code: "der.too-many-elements", severity: "error", range: { start, end: this.length } });
		this.hasTooMany = true;
		return true;
	}

	corrupted(range: Range, data?: ProblemData): void {
		this.add("keystore.corrupted", "error", range, data);
	}

	/** The file ends inside `field`, where that has a name,, which begins at `start`. Said once: the rest follows from it. */
	truncated(start: number, field: string | number | undefined, cause?: KeystoreProblem): void {
		const data = field === undefined ? undefined : { field };
		if (!this.isCut) this.add("keystore.truncated", "error", { start, end: this.length }, data, cause);
		this.isCut = true;
	}

	/** A reader of the file's own bytes. */
	fileReader(bytes: Uint8Array): KeyReader {
		return new DerReader(bytes, (problem: KeyProblem) => this.take(problem, true), this.limits);
	}

	/** A reader of bytes that were put together from pieces of the file, or decrypted: nothing of those gets into problems. */
	innerReader(bytes: Uint8Array, locate: (range: Range) => Range): KeyReader {
		const report = withoutSecrets((problem) => this.take({ ...problem, range: locate(problem.range) }, false));
		return new DerReader(bytes, report, this.limits);
	}

	/** What a reader of a part found; ranges count the file. */
	take(problem: KeyProblem, isInFile: boolean): void {
		const { code, severity, range, data } = problem;
		if (ALLOWED_IN_BER.has(code) || this.isCut) return;
		if (code === "key.unsupported-encryption") this.add("keystore.unsupported-algorithm", "error", range, data);
		else if (severity !== "error" || code === "der.too-many-elements") this.problems.push(problem);
		else if (isInFile && SIGNS_OF_A_CUT.has(code) && range.end >= this.length)
			this.truncated(range.start, data?.["field"], problem);
		else this.add("keystore.corrupted", "error", range, undefined, problem);
	}
}
