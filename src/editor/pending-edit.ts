import type { TextEdit } from "../core/index.ts";

/** A change as VS Code reports it; those of one event count from the text before the event. */
interface ContentChange {
	readonly rangeOffset: number;
	readonly rangeLength: number;
	readonly text: string;
}

/** The changes of one event as one edit that covers them all; undefined where there are none. */
export function editOf(changes: readonly ContentChange[]): TextEdit | undefined {
	if (changes.length === 0) return undefined;
	let start = Number.POSITIVE_INFINITY;
	let oldEnd = 0;
	let growth = 0;
	for (const { rangeOffset, rangeLength, text } of changes) {
		start = Math.min(start, rangeOffset);
		oldEnd = Math.max(oldEnd, rangeOffset + rangeLength);
		growth += text.length - rangeLength;
	}
	return { start, oldEnd, newLength: oldEnd - start + growth };
}

/** Two edits, the second of the text that the first made, as one edit of the text before both. */
export function followedBy(first: TextEdit | undefined, second: TextEdit): TextEdit {
	if (first === undefined) return second;
	const firstEnd = first.start + first.newLength;
	const start = Math.min(first.start, second.start);
	const untouchedBehind = Math.max(0, second.oldEnd - firstEnd);
	const oldEnd = first.oldEnd + untouchedBehind;
	const middleEnd = Math.max(firstEnd, second.oldEnd);
	return { start, oldEnd, newLength: middleEnd - start + second.newLength - (second.oldEnd - second.start) };
}
