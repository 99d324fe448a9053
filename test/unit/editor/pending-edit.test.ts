import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextEdit } from "../../../src/core/index.ts";
import { editOf, followedBy } from "../../../src/editor/pending-edit.ts";

const change = (rangeOffset: number, rangeLength: number, text: string) => ({ rangeOffset, rangeLength, text });

describe("the changes of one event", () => {
	test("become one edit from the first changed character to the last", () => {
		expect(editOf([change(40, 2, "abc"), change(10, 0, "x")])).toEqual({ start: 10, oldEnd: 42, newLength: 34 });
	});

	test("that are none become none", () => {
		expect(editOf([])).toBeUndefined();
	});
});

/** What `edit` put in the place of `[start, oldEnd)`, taken from the text after it. */
const applied = (before: string, { start, oldEnd, newLength }: TextEdit, after: string): string =>
	before.slice(0, start) + after.slice(start, start + newLength) + before.slice(oldEnd);

test("any edits one after the other are one edit of the first text that leads to the last", () => {
	const step = fc.record({ at: fc.nat(60), remove: fc.nat(20), text: fc.string({ maxLength: 12 }) });
	fc.assert(
		fc.property(fc.string({ maxLength: 50 }), fc.array(step, { minLength: 1, maxLength: 6 }), (first, steps) => {
			let text = first;
			let pending: TextEdit | undefined;
			for (const { at, remove, text: inserted } of steps) {
				const start = Math.min(at, text.length);
				const end = Math.min(start + remove, text.length);
				pending = followedBy(pending, { start, oldEnd: end, newLength: inserted.length });
				text = text.slice(0, start) + inserted + text.slice(end);
			}
			expect(pending && applied(first, pending, text)).toBe(text);
		}),
	);
});
