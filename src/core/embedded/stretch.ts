import { shiftRange } from "../pem/extent-shift.ts";
import type { Range } from "../problem.ts";
import type { Entry } from "./entry.ts";

/** A part of the text that was read as one, and the objects in it: one for a block, any number for base64. */
export interface Stretch {
	readonly range: Range;
	/** A block without END is open. */
	readonly type: "closed" | "open" | "token";
	readonly entries: readonly Entry[];
}

/** The same after the text before it grew by `by` characters. */
export function movedStretch(stretch: Stretch, by: number): Stretch {
	if (by === 0) return stretch;
	for (const entry of stretch.entries) entry.shift += by;
	return { ...stretch, range: shiftRange(stretch.range, by) };
}
