import { describe, expect, test } from "vitest";
import { readChainKeptState } from "../../../../src/editor/chain/kept-state.ts";
import { chainOptions, FIRST_QUESTION } from "../../../../src/editor/chain/question.ts";
import { isChainWebviewMessage } from "../../../../src/editor/chain/webview-message.ts";

const NOW = Date.UTC(2026, 10, 22, 12);

describe("what is asked of a certificate", () => {
	test("is at first whether it is valid now, whoever it is for", () => {
		expect(chainOptions(FIRST_QUESTION, NOW)).toEqual({
			at: NOW,
			profile: "rfc5280",
			purpose: "any",
			conformance: "report",
		});
	});

	test.each([
		["api.example", "dns"],
		["münchen.example", "dns"],
		["api.example.", "dns"],
		["192.0.2.1", "ip"],
		["2001:db8::1", "ip"],
		["me@example.org", "email"],
		["spiffe://shop.example/orders", "uri"],
	])("%s is tested as %s", (name, kind) => {
		expect(chainOptions({ ...FIRST_QUESTION, name }, NOW)).toMatchObject({ name: { kind, value: name } });
	});

	test.each([
		["*.example.org", /wildcards/],
		["api.example:443", /port/],
		["two words", /no host name/],
		["999.1.1.1", /no host name/],
		["a@b@", /no host name/],
	])("%s is refused with a sentence on why", (name, why) => {
		expect(chainOptions({ ...FIRST_QUESTION, name }, NOW)).toEqual({
			field: "name",
			message: expect.stringMatching(why),
		});
	});

	test("is for the beginning of a day in UTC", () => {
		expect(chainOptions({ ...FIRST_QUESTION, date: "2027-03-31" }, NOW)).toMatchObject({ at: Date.UTC(2027, 2, 31) });
	});

	test.each(["?", "2027-02-30", "31.3.2027", "2027-3-1"])("%s is no day", (date) => {
		expect(chainOptions({ ...FIRST_QUESTION, date }, NOW)).toMatchObject({ field: "date" });
	});

	test("is held to the Baseline Requirements only where somebody wants that", () => {
		expect(chainOptions({ ...FIRST_QUESTION, profile: "publicTls" }, NOW)).toMatchObject({ conformance: "enforce" });
	});
});

describe("from the webview", () => {
	test.each([
		{ type: "ready" },
		{ type: "ask", question: FIRST_QUESTION },
		{ type: "open", node: 0 },
		{ type: "run", id: "copyPem", path: 0, withRoot: false },
		{ type: "picture", target: "save", svg: "<svg/>" },
	])("$type is taken", (message) => {
		expect(isChainWebviewMessage(message)).toBe(true);
	});

	test.each([
		null,
		{ type: "ask", question: { ...FIRST_QUESTION, purpose: "all" } },
		{ type: "ask", question: { ...FIRST_QUESTION, name: "x".repeat(5000) } },
		{ type: "ask", question: { ...FIRST_QUESTION, certificate: -1 } },
		{ type: "open", node: 0.5 },
		{ type: "run", id: "delete", path: 0, withRoot: false },
		{ type: "run", id: "copyPem", path: 0 },
		{ type: "picture", target: "print", svg: "<svg/>" },
	])("%j is not", (message) => {
		expect(isChainWebviewMessage(message)).toBe(false);
	});
});

test("after a reload the same question is asked of the same file; of a clipboard nothing is left", () => {
	const kept = { source: "file:///api.pem", question: { ...FIRST_QUESTION, name: "api.example" } };
	expect(readChainKeptState(kept)).toEqual(kept);
	expect(readChainKeptState({ ...kept, source: null })).toBeUndefined();
	expect(readChainKeptState({ ...kept, question: {} })).toBeUndefined();
	expect(readChainKeptState(undefined)).toBeUndefined();
});
