import type { DecodeProblemCode } from "../decode-problems.ts";
import type { Item } from "../item.ts";
import type { Problem } from "../problem.ts";
import type { PlacedItem } from "./placed-item.ts";

/** What is wrong with the object itself, in ranges of the source. `field` names what holds it. */
export function problemsOfContent(item: PlacedItem, field: string): Problem[] {
	const { read, bytes } = item;
	const problems: Problem[] = read.problems().map((problem) => ({ ...problem, range: item.locate(problem.range) }));
	const { length } = bytes;
	if (item.content.kind === "unknown" && length > 0) problems.push(unrecognised(item));
	if (read.end < length && item.content.kind !== "unknown")
		problems.push({
			code: "der.trailing-data",
			severity: "warning",
			range: item.locate({ start: read.end, end: length }),
			data: { field, length: length - read.end },
		});
	return problems;
}

/** Says that nothing here knows what the bytes of `item` are. */
export const unrecognised = ({ content, label, range }: Item): Problem<DecodeProblemCode> => ({
	code: "decode.unrecognised",
	severity: content.kind === "unknown" && content.reason === "label" ? "info" : "error",
	range,
	data: { label: label ?? "" },
});
