import { describe, expect, test } from "vitest";
import { Asn1Branches, type Asn1Row } from "../../../media/inspector/asn1-branches.ts";
import { isAsn1HostMessage } from "../../../media/inspector/asn1-message.ts";
import { treeStep } from "../../../media/inspector/asn1-tree-keys.ts";
import type { Asn1NodeView, Asn1Window } from "../../../src/editor/protocol/asn1-messages.ts";

const nodeAt = (start: number, hasChildren = false): Asn1NodeView => ({
	start,
	contentStart: start + 2,
	contentEnd: start + 3,
	end: start + 3,
	tag: "INTEGER",
	tagClass: "universal",
	form: "primitive",
	name: "",
	value: "1",
	isHidden: false,
	hasChildren,
	isEncapsulating: false,
});

/** `count` children from `from` on, of `total`. */
const windowOf = (parent: number | null, from: number, count: number, total: number): Asn1Window => ({
	parent,
	from,
	total,
	nodes: Array.from({ length: count }, (_, index) => nodeAt(1000 + from + index)),
});

const top: Asn1Window = { parent: null, from: 0, total: 1, nodes: [nodeAt(0, true)] };

const branches = (...windows: readonly Asn1Window[]): Asn1Branches => {
	const made = new Asn1Branches();
	for (const window of windows) made.add(window);
	return made;
};

const words = (row: Asn1Row): string =>
	row.kind === "more" ? `${row.level}: ${row.count} more from ${row.from}` : `${row.level}: ${row.node.start}`;

describe("messages for the ASN.1 tab", () => {
	test.each([
		{ type: "asn1.show" },
		{ type: "asn1.tree", revision: 1, length: 3, levels: [top] },
		{ type: "asn1.none", revision: 1, reason: "No ASN.1" },
		{ type: "asn1.children", revision: 1, window: top },
		{ type: "asn1.octets", revision: 1, octets: { start: 0, digits: "0500" } },
		{ type: "asn1.path", revision: 1, path: { start: 0, levels: [top] } },
	])("$type is taken", (message) => {
		expect(isAsn1HostMessage(message)).toBe(true);
	});

	test.each([
		{ type: "asn1.tree", length: 3, levels: [top] },
		{ type: "asn1.tree", revision: 1, length: 3, levels: [] },
		{ type: "asn1.tree", revision: 1, length: 3, levels: [{ ...top, nodes: [{}] }] },
		{ type: "asn1.none", revision: 1 },
		{ type: "asn1.octets", revision: 1, octets: { start: 0 } },
		{ type: "asn1.path", revision: 1, path: { levels: [top] } },
		{ type: "asn1.else", revision: 1 },
	])("%j is not", (message) => {
		expect(isAsn1HostMessage(message)).toBe(false);
	});
});

describe("the lines of the tree", () => {
	test("are those of open nodes, with their place among their siblings", () => {
		const rows = branches(top, windowOf(0, 0, 2, 2)).rows();
		expect(rows.map(words)).toEqual(["1: 0", "2: 1000", "2: 1001"]);
		expect(rows[2]).toMatchObject({ position: 2, count: 2 });
	});

	test("of a closed node are gone, and are there again without being asked for", () => {
		const tree = branches(top, windowOf(0, 0, 2, 2));
		tree.collapse(0);
		expect(tree.rows().map(words)).toEqual(["1: 0"]);
		expect(tree.expand(0)).toBe(true);
		expect(tree.rows()).toHaveLength(3);
	});

	test("of a node that was never open have to be asked for", () => {
		expect(branches(top).expand(0)).toBe(false);
	});

	test("offer more where there is more, before and behind", () => {
		expect(
			branches(top, windowOf(0, 400, 1, 1000))
				.rows()
				.map(words),
		).toEqual(["1: 0", "2: 200 more from 200", "2: 1400", "2: 200 more from 401"]);
		expect(
			branches(top, windowOf(0, 0, 200, 250))
				.rows()
				.map(words)
				.at(-1),
		).toBe("2: 50 more from 200");
	});

	test("join children that are next to each other, and give up those that are not", () => {
		const count = (...windows: readonly Asn1Window[]): number => branches(top, ...windows).rows().length;
		const first = windowOf(0, 0, 200, 1000);
		// The outer node, and the offer of more.
		expect(count(first, windowOf(0, 200, 200, 1000))).toBe(402);
		expect(count(windowOf(0, 200, 200, 1000), first)).toBe(402);
		expect(count(first, windowOf(0, 0, 100, 1000))).toBe(202);
		expect(count(first, windowOf(0, 600, 200, 1000))).toBe(203);
	});
});

describe("a key in the tree", () => {
	const open = branches(top, windowOf(0, 0, 20, 20));
	const closed = branches(top);

	test.each([
		["ArrowDown", open, 0, { to: 1 }],
		["ArrowDown", open, 20, { to: 20 }],
		["ArrowUp", open, 5, { to: 4 }],
		["PageDown", open, 3, { to: 13 }],
		["PageUp", open, 3, { to: 0 }],
		["Home", open, 7, { to: 0 }],
		["End", open, 7, { to: 20 }],
		["ArrowRight", open, 0, { to: 1 }],
		["ArrowRight", closed, 0, { open: true }],
		["ArrowRight", open, 4, undefined],
		["ArrowLeft", open, 0, { open: false }],
		["ArrowLeft", open, 9, { to: 0 }],
		["ArrowLeft", closed, 0, undefined],
		["Enter", open, 7, undefined],
		["ArrowDown", new Asn1Branches(), 0, undefined],
	] as const)("%s (case %#) does what the pattern says", (key, tree, index, step) => {
		expect(treeStep(key, tree.rows(), index)).toEqual(step);
	});
});
