import type { Range } from "../problem.ts";
import type { Boundary } from "./boundary.ts";
import type { BlockExtent } from "./extent.ts";

export const shiftRange = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

const shiftBoundary = (boundary: Boundary, by: number): Boundary => ({
	...boundary,
	range: shiftRange(boundary.range, by),
});

/** The same block after the text before it grew by `by` characters. */
export const shiftExtent = (extent: BlockExtent, by: number): BlockExtent => ({
	start: extent.start + by,
	end: extent.end + by,
	begin: shiftBoundary(extent.begin, by),
	finish: extent.finish && shiftBoundary(extent.finish, by),
});
