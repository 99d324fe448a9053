import type { ObjectAction, SourceAction, WebviewMessage } from "../protocol/inspector-messages.ts";
import { isAsn1WebviewMessage } from "./asn1-message.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const ACTIONS: readonly SourceAction[] = ["inspectFile", "inspectClipboard", "reopenAsText", "unlock"];

const OBJECT_ACTIONS: readonly ObjectAction[] = ["showChain", "copyPem", "copyCertificates", "extract", "compare"];

/** Whether something that arrived from the webview is a message of ours. */
export function isWebviewMessage(value: unknown): value is WebviewMessage {
	if (!isObject(value)) return false;
	switch (value["type"]) {
		case "ready":
			return true;
		case "select":
			return isOffset(value["index"]);
		case "copy":
			return typeof value["label"] === "string" && typeof value["text"] === "string";
		case "reveal":
			return isRange(value["range"]);
		case "action":
			return ACTIONS.some((id) => id === value["id"]);
		case "objectAction":
			return isOffset(value["index"]) && OBJECT_ACTIONS.some((id) => id === value["id"]);
		default:
			return isAsn1WebviewMessage(value);
	}
}

const isRange = (value: unknown): boolean =>
	isObject(value) &&
	isOffset(value["start"]) &&
	isOffset(value["end"]) &&
	Number(value["start"]) <= Number(value["end"]);
