import type { Badge } from "../core/present/detail-view.ts";
import type { Severity } from "../core/problem.ts";

type Paint = (text: string) => string;

/** How parts of the report look. */
export interface Styles {
	readonly strong: Paint;
	readonly heading: Paint;
	readonly faint: Paint;
	readonly tone: Readonly<Record<Badge["tone"], Paint>>;
	readonly severity: Readonly<Record<Severity, Paint>>;
}

/** SGR escape sequences (ECMA-48 §8.3.117), or none. Text is to be escaped before it is painted. */
export function styles(hasColour: boolean): Styles {
	const paint =
		(on: number, off: number): Paint =>
		(text) =>
			hasColour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	const red = paint(31, 39);
	const yellow = paint(33, 39);
	return {
		strong: paint(1, 22),
		heading: paint(36, 39),
		faint: paint(2, 22),
		tone: { neutral: paint(36, 39), good: paint(32, 39), warning: yellow, bad: red },
		severity: { error: red, warning: yellow, info: paint(36, 39) },
	};
}
