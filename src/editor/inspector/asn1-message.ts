import type { Asn1WebviewMessage } from "../protocol/asn1-messages.ts";

type Fields = Readonly<Record<string, unknown>>;

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether the fields of something that arrived from the webview are those of a message of its ASN.1 tab. */
export function isAsn1WebviewMessage(value: Fields): value is Fields & Asn1WebviewMessage {
	if (value["type"] === "asn1.open" || value["type"] === "asn1.close") return true;
	if (!isOffset(value["revision"])) return false;
	switch (value["type"]) {
		case "asn1.children":
			return isOffset(value["from"]) && (value["parent"] === null || isOffset(value["parent"]));
		case "asn1.octets":
		case "asn1.select":
			return isOffset(value["start"]);
		case "asn1.find":
			return isOffset(value["offset"]);
		default:
			return false;
	}
}
