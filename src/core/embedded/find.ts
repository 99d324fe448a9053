import type { Boundary } from "../pem/boundary.ts";
import { type BlockExtent, findBlocks } from "../pem/extent.ts";
import { shiftRange } from "../pem/extent-shift.ts";
import type { Range } from "../problem.ts";
import { Base64TokenFinder, LEAD, SHORTEST_TOKEN } from "./base64-token.ts";

/** A stretch of text that holds PKI material, or an END boundary that nothing belongs to. */
export type Found =
	| { readonly type: "block"; readonly extent: BlockExtent }
	| { readonly type: "token"; readonly range: Range }
	| { readonly type: "stray"; readonly boundary: Boundary };

export function rangeOfFound(found: Found): Range {
	if (found.type === "block") return found.extent;
	return found.type === "token" ? found.range : found.boundary.range;
}

/**
 * Finds PEM blocks and base64 without boundaries, in order, in linear time. A search that starts where an earlier one
 * found something to end goes on exactly as that one did.
 */
export function* findMaterial(text: string, from = 0): Generator<Found> {
	let at = from;
	for (const found of findBlocks(text, from)) {
		const next: Found = "stray" in found ? { type: "stray", boundary: found.stray } : { type: "block", extent: found };
		const { start, end } = rangeOfFound(next);
		yield* tokensBetween(text, at, start);
		yield next;
		at = end;
	}
	yield* tokensBetween(text, at, text.length);
}

/** Looks at the gap alone: a search in the whole text would go through all blocks behind it, at every keystroke. */
function* tokensBetween(text: string, from: number, limit: number): Generator<Found> {
	if (limit - from < SHORTEST_TOKEN) return;
	// What stands right before a token tells whether it begins there.
	const start = Math.max(0, from - LEAD);
	const tokens = new Base64TokenFinder(text.slice(start, limit));
	for (let range = tokens.next(from - start); range !== undefined; range = tokens.next(range.end))
		yield { type: "token", range: shiftRange(range, start) };
}
