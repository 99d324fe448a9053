import { describe, expect, test } from "vitest";
import { readKeptState } from "../../../../src/editor/inspector/kept-state.ts";
import { isWebviewMessage } from "../../../../src/editor/inspector/webview-message.ts";

describe("from the webview", () => {
	test.each([
		{ type: "ready" },
		{ type: "select", index: 3 },
		{ type: "copy", label: "SHA-256", text: "00:FF" },
		{ type: "reveal", range: { start: 0, end: 10 } },
		{ type: "action", id: "inspectFile" },
		{ type: "objectAction", id: "extract", index: 2 },
	])("%j is taken", (message) => {
		expect(isWebviewMessage(message)).toBe(true);
	});

	test.each([
		undefined,
		null,
		"ready",
		{},
		{ type: "unknown" },
		{ type: "select", index: -1 },
		{ type: "select", index: "0" },
		{ type: "copy", label: "SHA-256" },
		{ type: "reveal", range: { start: 10, end: 0 } },
		{ type: "reveal", range: { start: 0, end: Number.POSITIVE_INFINITY } },
		{ type: "action", id: "certInspector.inspect" },
		{ type: "objectAction", id: "extractKey", index: 2 },
		{ type: "objectAction", id: "copyPem", index: -1 },
	])("%j is not", (message) => {
		expect(isWebviewMessage(message)).toBe(false);
	});
});

describe("the state that a webview kept", () => {
	test("is where to read again and what was selected", () => {
		expect(readKeptState({ source: "file:///a.pem", selected: 2 })).toEqual({ source: "file:///a.pem", selected: 2 });
	});

	test.each([undefined, null, 7, {}, { source: null, selected: 1 }, { source: "a", selected: "b" }])(
		"is nothing when it is %j",
		(value) => {
			expect(readKeptState(value)).toEqual({ source: null, selected: 0 });
		},
	);
});
