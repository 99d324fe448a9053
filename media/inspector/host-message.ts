import type { HostMessage, InspectorContent } from "../../src/editor/protocol/inspector-messages.ts";
import { isAsn1HostMessage } from "./asn1-message.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isKept = (value: unknown): boolean =>
	isObject(value) &&
	(value["source"] === null || typeof value["source"] === "string") &&
	Number.isInteger(value["selected"]);

const isDetail = (value: unknown): boolean =>
	isObject(value) &&
	typeof value["title"] === "string" &&
	["badges", "sections", "problems"].every((name) => Array.isArray(value[name]));

const isIndexOf = (index: unknown, list: unknown): boolean =>
	Array.isArray(list) && Number.isInteger(index) && Number(index) >= 0 && Number(index) < list.length;

function isContent(value: unknown): value is InspectorContent {
	if (!(isObject(value) && isObject(value["source"]))) return false;
	if (value["state"] === "objects")
		return (
			isIndexOf(value["selected"], value["objects"]) && isDetail(value["detail"]) && Array.isArray(value["actions"])
		);
	return (
		value["state"] === "nothing" &&
		typeof value["heading"] === "string" &&
		typeof value["explanation"] === "string" &&
		Array.isArray(value["problems"]) &&
		Array.isArray(value["actions"])
	);
}

/** Whether something that arrived is a message of the extension, complete enough to be drawn. */
export function isHostMessage(value: unknown): value is HostMessage {
	if (!isObject(value)) return false;
	switch (value["type"]) {
		case "start":
			return isObject(value["texts"]);
		case "content":
			return isContent(value["content"]) && isKept(value["kept"]);
		case "detail":
			return Number.isInteger(value["selected"]) && isDetail(value["detail"]) && isKept(value["kept"]);
		case "announce":
			return typeof value["text"] === "string";
		default:
			return isAsn1HostMessage(value);
	}
}
