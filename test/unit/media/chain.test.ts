import { describe, expect, test } from "vitest";
import { nodeAfterKey } from "../../../media/chain/chain-keys.ts";
import { chainLayout, NODE } from "../../../media/chain/chain-layout.ts";
import { fittedText } from "../../../media/chain/fitted-text.ts";
import { isChainHostMessage } from "../../../media/chain/host-message.ts";

/** A leaf, its issuer, and the two that signed that one; the second of them has an issuer of its own. */
const PARENTS = [null, 0, 1, 1, 3];

describe("the drawing of a chain", () => {
	const { nodes, width, height } = chainLayout(PARENTS);

	test("has the leaf at the bottom and each issuer above what it issued", () => {
		expect(nodes.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 3]);
		for (const [index, parent] of PARENTS.entries())
			if (parent !== null) expect((nodes[index]?.y ?? 0) + NODE.height).toBeLessThan(nodes[parent]?.y ?? 0);
	});

	test("has alternatives beside each other, in their order and without touching", () => {
		expect(nodes[2]?.y).toBe(nodes[3]?.y);
		expect((nodes[2]?.x ?? 0) + NODE.width).toBeLessThan(nodes[3]?.x ?? 0);
	});

	test("holds all of its nodes", () => {
		for (const { x, y } of nodes) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(x + NODE.width).toBeLessThanOrEqual(width);
			expect(y + NODE.height).toBeLessThanOrEqual(height);
		}
	});

	test("of a certificate alone is one node", () => {
		expect(chainLayout([null]).nodes).toHaveLength(1);
	});
});

test.each([
	["ArrowUp", 0, 1],
	["ArrowUp", 1, 2],
	["ArrowUp", 2, undefined],
	["ArrowDown", 4, 3],
	["ArrowDown", 0, undefined],
	["ArrowRight", 2, 3],
	["ArrowLeft", 3, 2],
	["ArrowLeft", 2, undefined],
	["Home", 4, 0],
	["End", 0, 2],
	["a", 0, undefined],
])("%s leads from node %s to %s", (key, from, to) => {
	expect(nodeAfterKey(key, from, chainLayout(PARENTS).nodes, PARENTS)).toBe(to);
});

describe("a text in a node", () => {
	const perCharacter = (text: string): number => [...text].length * 10;

	test.each([
		["Root", 40, "Root"],
		["Issuing CA", 60, "Issui…"],
		["Root CA", 60, "Root…"],
		["😀😀😀", 20, "😀…"],
		["Root", 0, "…"],
	])("%j within %s pixels is %j", (text, width, fitted) => {
		expect(fittedText(text, width, perCharacter)).toBe(fitted);
	});
});

describe("from the extension", () => {
	const node = { kind: "missing", parent: null, title: "api", spoken: "api", facts: [] };
	const view = { banner: { sentence: "Valid", more: [] }, nodes: [node], paths: [{ title: "api", nodes: [0] }] };
	const page = { source: "api.pem", certificates: ["api"], question: {}, view, facts: [], searched: [] };

	test.each([
		{ type: "start", texts: {} },
		{ type: "chain", page, kept: {} },
		{ type: "fault", fault: { field: "date", message: "No" } },
		{ type: "nothing", heading: "None", explanation: "None" },
		{ type: "announce", text: "Copied" },
	])("$type is taken", (message) => {
		expect(isChainHostMessage(message)).toBe(true);
	});

	test.each([
		undefined,
		{ type: "start" },
		{ type: "chain", page },
		{ type: "chain", page: { ...page, view: { ...view, nodes: [] } }, kept: {} },
		{ type: "chain", page: { ...page, view: { ...view, nodes: [{ ...node, parent: "0" }] } }, kept: {} },
		{ type: "fault", fault: { field: "purpose", message: "No" } },
		{ type: "nothing", heading: "None" },
	])("%j is not", (message) => {
		expect(isChainHostMessage(message)).toBe(false);
	});
});
