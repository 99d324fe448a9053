import type { ChainHostMessage } from "../../src/editor/protocol/chain-messages.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isNode = (value: unknown): boolean =>
	isObject(value) &&
	(value["kind"] === "certificate" || (value["kind"] === "missing" && Array.isArray(value["facts"]))) &&
	(value["parent"] === null || Number.isInteger(value["parent"])) &&
	typeof value["title"] === "string" &&
	typeof value["spoken"] === "string";

const isPath = (value: unknown): boolean =>
	isObject(value) && typeof value["title"] === "string" && Array.isArray(value["nodes"]);

const isView = (value: unknown): boolean =>
	isObject(value) &&
	isObject(value["banner"]) &&
	typeof value["banner"]["sentence"] === "string" &&
	Array.isArray(value["banner"]["more"]) &&
	Array.isArray(value["nodes"]) &&
	value["nodes"].length > 0 &&
	value["nodes"].every(isNode) &&
	Array.isArray(value["paths"]) &&
	value["paths"].every(isPath);

const isFact = (value: unknown): boolean =>
	isObject(value) && typeof value["label"] === "string" && Array.isArray(value["values"]);

const isPage = (value: unknown): boolean =>
	isObject(value) &&
	isObject(value["question"]) &&
	Array.isArray(value["certificates"]) &&
	Array.isArray(value["facts"]) &&
	value["facts"].every(isFact) &&
	Array.isArray(value["searched"]) &&
	isView(value["view"]);

/** Whether something that arrived is a message of the extension, complete enough to be drawn. */
export function isChainHostMessage(value: unknown): value is ChainHostMessage {
	if (!isObject(value)) return false;
	const { fault } = value;
	switch (value["type"]) {
		case "start":
			return isObject(value["texts"]);
		case "chain":
			return isPage(value["page"]) && isObject(value["kept"]);
		case "fault":
			return (
				isObject(fault) &&
				(fault["field"] === "name" || fault["field"] === "date") &&
				typeof fault["message"] === "string"
			);
		case "nothing":
			return typeof value["heading"] === "string" && typeof value["explanation"] === "string";
		case "announce":
			return typeof value["text"] === "string";
		default:
			return false;
	}
}
