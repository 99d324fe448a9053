import type { Boundary } from "../pem/boundary.ts";
import { type BlockExtent, findBlocks } from "../pem/extent.ts";
import type { Range } from "../problem.ts";
import { Base64TokenFinder, mayHoldBase64 } from "./base64-token.ts";

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
	const tokens = new Base64TokenFinder(text);
	let at = from;
	for (const found of findBlocks(text, from)) {
		const next: Found = "stray" in found ? { type: "stray", boundary: found.stray } : { type: "block", extent: found };
		const { start, end } = rangeOfFound(next);
		yield* tokensBetween(tokens, at, start);
		yield next;
		at = end;
	}
	yield* tokensBetween(tokens, at, Number.POSITIVE_INFINITY);
}

function* tokensBetween(tokens: Base64TokenFinder, from: number, limit: number): Generator<Found> {
	for (let range = tokens.next(from); range !== undefined && range.end <= limit; range = tokens.next(range.end))
		yield { type: "token", range };
}

/** Whether `text` can hold anything that `findMaterial` finds; a quick no for nearly every text. */
export const mayHoldMaterial = (text: string): boolean => text.includes("BEGIN ") || mayHoldBase64(text);
