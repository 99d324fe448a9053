import type { ChainAction, ChainWebviewMessage } from "../protocol/chain-messages.ts";
import { isChainQuestion } from "./question.ts";

const ACTIONS: readonly ChainAction[] = ["copyPem", "saveChain", "copyText", "copyTodo"];

const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Far more than the largest drawing. */
const LARGEST_PICTURE = 4_000_000;

/** Whether something that arrived from the webview is a message of ours. */
export function isChainWebviewMessage(value: unknown): value is ChainWebviewMessage {
	if (typeof value !== "object" || value === null) return false;
	const fields = value as Readonly<Record<string, unknown>>;
	switch (fields["type"]) {
		case "ready":
			return true;
		case "ask":
			return isChainQuestion(fields["question"]);
		case "open":
			return isIndex(fields["node"]);
		case "run":
			return (
				ACTIONS.some((id) => id === fields["id"]) && isIndex(fields["path"]) && typeof fields["withRoot"] === "boolean"
			);
		case "picture":
			return (
				(fields["target"] === "copy" || fields["target"] === "save") &&
				typeof fields["svg"] === "string" &&
				fields["svg"].length <= LARGEST_PICTURE
			);
		default:
			return false;
	}
}
