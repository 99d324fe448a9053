import { describe, expect, test } from "vitest";
import { isHostMessage } from "../../../media/inspector/host-message.ts";
import { indexAfterKey } from "../../../media/inspector/list-keys.ts";

const kept = { source: null, selected: 0 };
const detail = { title: "api", badges: [], sections: [], problems: [] };
const source = { name: "api.pem", canReveal: true };
const objects = { state: "objects", source, objects: [{ title: "api" }], selected: 0, detail, actions: [] };
const nothing = { state: "nothing", source, heading: "Nothing", explanation: "None", problems: [], actions: [] };

describe("from the extension", () => {
	test.each([
		{ type: "start", texts: {} },
		{ type: "content", content: objects, kept },
		{ type: "content", content: nothing, kept },
		{ type: "detail", selected: 1, detail, kept },
		{ type: "announce", text: "Copied" },
	])("$type is taken", (message) => {
		expect(isHostMessage(message)).toBe(true);
	});

	test.each([
		undefined,
		{ type: "start" },
		{ type: "content", content: { ...objects, selected: 1 }, kept },
		{ type: "content", content: { ...objects, objects: [] }, kept },
		{ type: "content", content: objects },
		{ type: "content", content: { ...objects, actions: undefined }, kept },
		{ type: "content", content: { ...nothing, actions: undefined }, kept },
		{ type: "detail", selected: 1, detail: {}, kept },
		{ type: "announce" },
	])("%j is not", (message) => {
		expect(isHostMessage(message)).toBe(false);
	});
});

describe("in the list of objects", () => {
	test.each([
		["ArrowDown", 0, 1],
		["ArrowDown", 19, 19],
		["ArrowUp", 0, 0],
		["ArrowUp", 5, 4],
		["PageDown", 3, 13],
		["PageDown", 15, 19],
		["PageUp", 3, 0],
		["Home", 7, 0],
		["End", 7, 19],
		["Enter", 7, undefined],
	])("%s leads from %i to %s", (key, from, to) => {
		expect(indexAfterKey(key, from, 20)).toBe(to);
	});
});
