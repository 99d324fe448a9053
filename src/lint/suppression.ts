import type { Item, Range } from "../core/index.ts";

const COMMENT = /cert-inspector-ignore([^\r\n]*)/;
const RULE_ID = /[a-z0-9]+(?:[.-][a-z0-9]+)*/g;
/** How far above an object a comment counts: the name of a value may stand between the two. */
const LINES_ABOVE = 2;

/** Which rules comments switch off, and for which part of a text. */
export class Suppressions {
	private readonly parts: { readonly range: Range; readonly ids: ReadonlySet<string> }[] = [];

	/** Reads `cert-inspector-ignore rule-id, other-rule` in the two lines above each object; without ids it means all. */
	constructor(text: string, items: readonly Item[]) {
		if (!text.includes("cert-inspector-ignore")) return;
		for (const { range } of items) {
			const match = COMMENT.exec(linesAbove(text, range.start));
			if (match !== null) this.parts.push({ range, ids: new Set(match[1]?.match(RULE_ID) ?? []) });
		}
	}

	/** Whether what `ruleId` found at `range` is not wanted. */
	has(ruleId: string, range: Range): boolean {
		return this.parts.some(
			(part) =>
				part.range.start <= range.start &&
				range.start <= part.range.end &&
				(part.ids.size === 0 || part.ids.has(ruleId)),
		);
	}
}

/** The line of `offset` as far as it stands before it, and those above it that belong to no other object. */
function linesAbove(text: string, offset: number): string {
	let start = text.lastIndexOf("\n", offset - 1);
	for (let line = 0; line < LINES_ABOVE && start > 0; line++) start = text.lastIndexOf("\n", start - 1);
	const above = text.slice(start + 1, offset);
	return above.slice(above.lastIndexOf("-----END") + 1);
}
