import { describe, expect, test } from "vitest";
import { isHostMessage } from "../../../media/inspector/host-message.ts";
import { parents, siblings, Tree } from "../../../media/inspector/tree.ts";

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

describe("in a list of objects", () => {
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
		["ArrowLeft", 7, undefined],
		["ArrowRight", 7, undefined],
	])("%s leads from %i to %s", (key, from, to) => {
		expect(new Tree(Array.from({ length: 20 }, () => 1)).afterKey(key, from)).toBe(to);
	});
});

describe("in a tree of objects", () => {
	/** A keystore with a key and its two certificates, then a certificate; a second keystore. */
	const LEVELS = [1, 2, 3, 3, 2, 1];

	test("each entry knows its parent and its place", () => {
		expect(parents(LEVELS)).toEqual([-1, 0, 1, 1, 0, -1]);
		expect(siblings(parents(LEVELS))[3]).toEqual({ position: 2, count: 2 });
		expect(siblings(parents(LEVELS))[5]).toEqual({ position: 2, count: 2 });
	});

	test("Left closes an entry, then leads to its parent; Right opens it, then leads to what it holds", () => {
		const tree = new Tree(LEVELS);
		expect(tree.afterKey("ArrowLeft", 1)).toBe(1);
		expect([tree.isOpen(1), tree.isVisible(2), tree.isVisible(4)]).toEqual([false, false, true]);
		expect(tree.afterKey("ArrowDown", 1)).toBe(4);
		expect(tree.afterKey("ArrowLeft", 1)).toBe(0);
		expect(tree.afterKey("ArrowRight", 1)).toBe(1);
		expect(tree.isVisible(2)).toBe(true);
		expect(tree.afterKey("ArrowRight", 1)).toBe(2);
		expect(tree.afterKey("ArrowLeft", 3)).toBe(1);
	});

	test("keys skip what a closed entry holds, and End leads to the last that is seen", () => {
		const tree = new Tree(LEVELS);
		tree.toggle(0);
		expect(tree.afterKey("ArrowDown", 0)).toBe(5);
		expect(tree.afterKey("End", 0)).toBe(5);
		expect(tree.afterKey("ArrowUp", 5)).toBe(0);
	});

	test("selecting what a closed entry holds opens it", () => {
		const tree = new Tree(LEVELS);
		tree.toggle(1);
		tree.toggle(0);
		tree.open(3);
		expect(tree.isVisible(3)).toBe(true);
	});
});
