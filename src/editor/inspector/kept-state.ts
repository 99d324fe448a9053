import type { KeptState } from "../protocol/inspector-messages.ts";

const NOTHING_KEPT: KeptState = { source: null, selected: 0 };

/** What a webview kept over a reload; anything else that may be in its place counts as nothing. */
export function readKeptState(value: unknown): KeptState {
	if (typeof value !== "object" || value === null || !("source" in value && "selected" in value)) return NOTHING_KEPT;
	const { source, selected } = value;
	if (typeof source !== "string" || !Number.isSafeInteger(selected)) return NOTHING_KEPT;
	return { source, selected: Math.max(0, Number(selected)) };
}
