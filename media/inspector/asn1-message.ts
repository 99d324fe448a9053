import type { Asn1HostMessage } from "../../src/editor/protocol/asn1-messages.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isNode = (value: unknown): boolean =>
	isObject(value) &&
	["start", "contentStart", "contentEnd", "end"].every((name) => Number.isInteger(value[name])) &&
	["tag", "name", "value"].every((name) => typeof value[name] === "string");

const isWindow = (value: unknown): boolean =>
	isObject(value) &&
	(value["parent"] === null || Number.isInteger(value["parent"])) &&
	Number.isInteger(value["from"]) &&
	Number.isInteger(value["total"]) &&
	Array.isArray(value["nodes"]) &&
	value["nodes"].every(isNode);

const areWindows = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isWindow);

/** Whether the fields of something that arrived are those of a message for the ASN.1 tab, complete enough to be drawn. */
export function isAsn1HostMessage(value: Fields): value is Fields & Asn1HostMessage {
	if (value["type"] === "asn1.show") return true;
	if (!Number.isInteger(value["revision"])) return false;
	const { octets, path } = value;
	switch (value["type"]) {
		case "asn1.tree":
			return Number.isInteger(value["length"]) && areWindows(value["levels"]);
		case "asn1.none":
			return typeof value["reason"] === "string";
		case "asn1.children":
			return isWindow(value["window"]);
		case "asn1.octets":
			return isObject(octets) && Number.isInteger(octets["start"]) && typeof octets["digits"] === "string";
		case "asn1.path":
			return isObject(path) && Number.isInteger(path["start"]) && areWindows(path["levels"]);
		default:
			return false;
	}
}
