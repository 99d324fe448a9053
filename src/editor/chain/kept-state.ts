import type { ChainKeptState } from "../protocol/chain-messages.ts";
import { isChainQuestion } from "./question.ts";

/** What a webview kept over a reload; undefined for anything that cannot be shown again. */
export function readChainKeptState(
	value: unknown,
): { source: string; question: ChainKeptState["question"] } | undefined {
	if (typeof value !== "object" || value === null || !("source" in value && "question" in value)) return undefined;
	const { source, question } = value;
	return typeof source === "string" && isChainQuestion(question) ? { source, question } : undefined;
}
