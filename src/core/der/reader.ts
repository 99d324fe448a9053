import type { ProblemData, Range, Report, Severity } from "../problem.ts";
import { byteAt } from "./byte.ts";
import type { Element } from "./element.ts";
import { DEFAULT_LIMITS, type DerLimits } from "./limits.ts";
import type { DerProblemCode } from "./problems.ts";
import { CONSTRUCTED, tagName } from "./tags.ts";

/**
 * Reads element headers out of one array of bytes. It accepts BER and reports what DER forbids (X.690 §10, §11); an
 * element that claims more than there is gets cut to what is there. It never throws and never reads outside.
 *
 * The element read last is in the fields `tag` to `end` (see {@link Element}); `element()` copies them. That keeps the
 * walk over a certificate free of garbage. `Code` names the problems that a grammar built on top can report as well.
 */
export class DerReader<Code extends string = never> {
	tag = 0;
	start = 0;
	contentStart = 0;
	contentEnd = 0;
	end = 0;

	readonly bytes: Uint8Array;
	readonly limits: DerLimits;
	readonly report: Report<DerProblemCode | Code>;
	private visited = 0;
	private reported = 0;
	private reportedExhaustion = false;
	/** Where elements that claim more than there is were cut last. */
	private cutAt = -1;

	constructor(bytes: Uint8Array, report: Report<DerProblemCode | Code>, limits: DerLimits = DEFAULT_LIMITS) {
		this.bytes = bytes;
		this.report = report;
		this.limits = limits;
	}

	/** Reads the header at `at`. False, with the fields untouched, where nothing readable stands before `limit`. */
	read(at: number, limit: number): boolean {
		if (at >= limit) return false;
		const bytes = this.bytes;
		const tag = byteAt(bytes, at);
		if (this.visited++ >= this.limits.elements) return this.exhausted(at, limit);
		if ((tag & 0x1f) === 0x1f) return this.readHighTag(at, limit);
		const lengthAt = at + 1;
		if (lengthAt >= limit) return this.fail("der.truncated", at, limit);
		const length = byteAt(bytes, lengthAt);
		if (length < 0x80) return this.place(tag, at, lengthAt + 1, length, limit);
		return this.readLongLength(tag, at, lengthAt, limit);
	}

	/** Like `read`, and false with a problem where the element has another tag or is not there at all. */
	expect(tag: number, at: number, limit: number, field: string): boolean {
		if (!this.read(at, limit)) {
			if (at >= limit) this.problem("der.missing-element", "error", at, limit, { field, expected: tagName(tag) });
			return false;
		}
		if (this.tag === tag) return true;
		this.problem("der.unexpected-tag", "error", this.start, this.end, {
			field,
			expected: tagName(tag),
			found: tagName(this.tag),
		});
		return false;
	}

	/** The tag of the element at `at`, or -1 at the end. Reads nothing else. */
	peek(at: number, limit: number): number {
		return at < limit ? byteAt(this.bytes, at) : -1;
	}

	/** A copy of the element read last. */
	element(): Element {
		return {
			tag: this.tag,
			start: this.start,
			contentStart: this.contentStart,
			contentEnd: this.contentEnd,
			end: this.end,
		};
	}

	/** Reports what is left between the end of the last expected element and the end of its container. */
	expectEnd(at: number, limit: number, field: string): void {
		if (at < limit) this.problem("der.trailing-data", "warning", at, limit, { field, length: limit - at });
	}

	problem(code: DerProblemCode | Code, severity: Severity, start: number, end: number, data?: ProblemData): void {
		if (this.reported > this.limits.problems) return;
		const range: Range = { start, end };
		if (this.reported++ === this.limits.problems)
			this.report({ code: "der.too-many-problems", severity: "info", range });
		else this.report(data === undefined ? { code, severity, range } : { code, severity, range, data });
	}

	private fail(code: DerProblemCode, start: number, end: number): false {
		this.problem(code, "error", start, end);
		return false;
	}

	private place(tag: number, start: number, contentStart: number, length: number, limit: number): true {
		let contentEnd = contentStart + length;
		if (contentEnd > limit) {
			// What runs out together is one cut, however many elements were open.
			if (this.cutAt !== limit)
				this.problem("der.length-overrun", "error", start, limit, { claimed: length, available: limit - contentStart });
			this.cutAt = limit;
			contentEnd = limit;
		}
		this.tag = tag;
		this.start = start;
		this.contentStart = contentStart;
		this.contentEnd = contentEnd;
		this.end = contentEnd;
		return true;
	}

	/** X.690 §8.1.3.5 long form, with what §10.1 forbids in DER reported. */
	private readLongLength(tag: number, start: number, lengthAt: number, limit: number): boolean {
		const first = byteAt(this.bytes, lengthAt);
		if (first === 0x80) return this.readIndefinite(tag, start, lengthAt + 1, limit);
		if (first === 0xff) return this.fail("der.reserved-length", start, lengthAt + 1);
		const octets = first & 0x7f;
		const contentStart = lengthAt + 1 + octets;
		if (contentStart > limit) return this.fail("der.truncated", start, limit);
		let length = 0;
		for (let at = lengthAt + 1; at < contentStart; at++)
			length = Math.min(length * 256 + byteAt(this.bytes, at), Number.MAX_SAFE_INTEGER);
		if (length > this.limits.length && contentStart + length <= limit) return this.fail("der.too-long", start, limit);
		if (length < 0x80 || byteAt(this.bytes, lengthAt + 1) === 0)
			this.problem("der.long-form-length", "warning", start, contentStart);
		return this.place(tag, start, contentStart, length, limit);
	}

	/** X.690 §8.1.3.6: the content runs to a matching end-of-contents, which is looked for without recursion. */
	private readIndefinite(tag: number, start: number, contentStart: number, limit: number): boolean {
		this.problem("der.indefinite-length", "warning", start, contentStart);
		const contentEnd = (tag & CONSTRUCTED) === 0 ? -1 : this.endOfContents(contentStart, limit);
		this.tag = tag;
		this.start = start;
		this.contentStart = contentStart;
		this.contentEnd = contentEnd < 0 ? limit : contentEnd;
		this.end = contentEnd < 0 ? limit : contentEnd + 2;
		if (contentEnd < 0) this.problem("der.missing-end-of-contents", "error", start, limit);
		return true;
	}

	private endOfContents(from: number, limit: number): number {
		let depth = 1;
		let at = from;
		while (at + 1 < limit) {
			if (this.visited++ >= this.limits.elements) {
				this.exhausted(at, limit);
				return -1;
			}
			if (byteAt(this.bytes, at) === 0 && byteAt(this.bytes, at + 1) === 0) {
				if (--depth === 0) return at;
				at += 2;
				continue;
			}
			const lengthAt = this.lengthAt(at, limit);
			if (lengthAt < limit && byteAt(this.bytes, lengthAt) === 0x80) {
				if (++depth > this.limits.depth) {
					this.fail("der.too-deep", at, limit);
					return -1;
				}
				at = lengthAt + 1;
			} else at = this.skip(lengthAt, limit);
		}
		return -1;
	}

	/** Where the length of the element at `at` begins, `limit` or more where its tag has no end. */
	private lengthAt(at: number, limit: number): number {
		let lengthAt = at + 1;
		if ((byteAt(this.bytes, at) & 0x1f) === 0x1f) {
			while (lengthAt < limit && byteAt(this.bytes, lengthAt) >= 0x80) lengthAt++;
			lengthAt++;
		}
		return lengthAt;
	}

	/** The position after an element whose definite length is at `lengthAt`, or `limit` where it is broken. */
	private skip(lengthAt: number, limit: number): number {
		if (lengthAt >= limit) return limit;
		const first = byteAt(this.bytes, lengthAt);
		if (first < 0x80) return lengthAt + 1 + first;
		const contentStart = lengthAt + 1 + (first & 0x7f);
		if (contentStart > limit) return limit;
		let length = 0;
		for (let i = lengthAt + 1; i < contentStart; i++) length = length * 256 + byteAt(this.bytes, i);
		return Math.min(limit, contentStart + length);
	}

	/** High tag numbers (X.690 §8.1.2.4). */
	private readHighTag(at: number, limit: number): boolean {
		let number = 0;
		let lengthAt = at + 1;
		for (let more = true; more; lengthAt++) {
			if (lengthAt >= limit || number > 0x7fff) return this.fail("der.truncated", at, limit);
			const octet = byteAt(this.bytes, lengthAt);
			number = number * 128 + (octet & 0x7f);
			more = octet >= 0x80;
		}
		if (number < 0x1f) this.problem("der.long-form-tag", "warning", at, lengthAt);
		if (lengthAt >= limit) return this.fail("der.truncated", at, limit);
		const tag = byteAt(this.bytes, at) | (number << 8);
		const length = byteAt(this.bytes, lengthAt);
		if (length < 0x80) return this.place(tag, at, lengthAt + 1, length, limit);
		return this.readLongLength(tag, at, lengthAt, limit);
	}

	private exhausted(at: number, limit: number): false {
		if (!this.reportedExhaustion) this.problem("der.too-many-elements", "error", at, limit);
		this.reportedExhaustion = true;
		return false;
	}
}
