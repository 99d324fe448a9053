import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { decode, PkiDocument } from "../../../../src/core/index.ts";
import { objectNodes } from "../../../../src/core/present/object-tree.ts";
import type { HostPorts } from "../../../../src/editor/host-ports.ts";
import { inspectorContent } from "../../../../src/editor/inspector/content.ts";
import { nodeIndexAt } from "../../../../src/editor/inspector/nodes.ts";
import { readingOfDocument, readingOfResult } from "../../../../src/editor/inspector/reading.ts";
import type { InspectedObjects, NothingToInspect } from "../../../../src/editor/protocol/inspector-messages.ts";
import { digests } from "../../../../src/platform/node.ts";

const fixture = (path: string): string => readFileSync(resolve(import.meta.dirname, "../../../fixtures", path), "utf8");

const CHAIN = fixture("certificates/chains/fullchain-ec.pem");
const KEY_FIRST = fixture("certificates/chains/key-first.pem");
const trustRoots = { mozilla: () => Promise.resolve("") };
const ports: HostPorts = { digests, trustRoots, now: () => Date.UTC(2026, 10, 22) };
const named = (name: string, canReveal = true, isEditor = false) => ({ name, canReveal, isEditor });
const contentOf = (text: string, selected = 0) =>
	inspectorContent(named("a.pem"), readingOfDocument(new PkiDocument(text, "pem")), selected, ports);

describe("a source with objects", () => {
	test("is shown as a list and the details of the selected one", () => {
		const { objects, selected, detail } = contentOf(CHAIN, 1) as InspectedObjects;
		expect(objects.length).toBeGreaterThan(1);
		expect(selected).toBe(1);
		expect(detail.title).toBe(objects[1]?.title);
		expect(detail.sections.map(({ id }) => id)).toContain("fingerprints");
	});

	test("that lost objects selects its last one", () => {
		expect(contentOf(CHAIN, 99)).toMatchObject({ selected: decode(CHAIN).items.length - 1 });
	});

	test("can be revealed where the object is text in an editor, and cannot where it is DER or was pasted", () => {
		const der = decode(CHAIN).items[0]?.bytes ?? new Uint8Array();
		const content = inspectorContent(named("a.der"), readingOfResult(decode(der)), 0, ports);
		expect(contentOf(CHAIN)).toMatchObject({ source: { canReveal: true } });
		expect(content).toMatchObject({ state: "objects", source: { canReveal: false } });
		const pasted = inspectorContent(named("Clipboard", false), readingOfResult(decode(CHAIN)), 0, ports);
		expect(pasted).toMatchObject({ state: "objects", source: { canReveal: false } });
	});

	test("never sends a byte of a private key", () => {
		const content = contentOf(KEY_FIRST) as InspectedObjects;
		const key = decode(KEY_FIRST).items.find((item) => item.content.kind === "privateKey");
		expect(content.detail.title).toBe(content.objects[0]?.title);
		const body = KEY_FIRST.slice(key?.range.start, key?.range.end).split("\n").slice(1, -1);
		expect(body.length).toBeGreaterThan(1);
		for (const line of body) expect(JSON.stringify(content)).not.toContain(line);
	});

	test("spells out characters that change how a name reads", () => {
		const content = inspectorContent(
			named("a\u202egpj.pem"),
			readingOfDocument(new PkiDocument(CHAIN, "pem")),
			0,
			ports,
		);
		expect(content.source.name).toBe("a⟨U+202E⟩gpj.pem");
	});
});

describe("a source without objects", () => {
	test("says so and offers other places to look", () => {
		const content = contentOf("just a note") as NothingToInspect;
		expect(content).toMatchObject({ state: "nothing", isError: false, problems: [] });
		expect(content.heading).toContain("a.pem");
		expect(content.actions).toContain("inspectFile");
	});

	test("names what is wrong in it all the same", () => {
		const content = contentOf("-----END CERTIFICATE-----") as NothingToInspect;
		expect(content.problems.map(({ code }) => code)).toEqual(["pem.missing-begin"]);
	});

	test("is an error when it cannot be read, with the reason", () => {
		const content = inspectorContent(named("a.pem"), { reason: "The file is not there." }, 0, ports);
		expect(content).toMatchObject({ state: "nothing", isError: true, explanation: "The file is not there." });
	});
});

describe("the object at an offset", () => {
	const { items } = decode(CHAIN);
	const nodes = objectNodes(items);

	test("is the block that covers it", () => {
		expect(nodeIndexAt(nodes, (items[1]?.range.start ?? 0) + 40)).toBe(1);
	});

	test("is the first one where no block is", () => {
		expect(nodeIndexAt(nodes, CHAIN.length + 1000)).toBe(0);
	});
});

test("problems go to the object they are in, also when it is not the first", () => {
	const text = CHAIN.replace(/=?=?\n-----END CERTIFICATE-----\n*$/, "\n");
	for (const reading of [readingOfDocument(new PkiDocument(text, "pem")), readingOfResult(decode(text))]) {
		const [first, last] = [reading.items[0], reading.items.at(-1)];
		expect(first && reading.problemsOf(first)).toEqual([]);
		expect(last && reading.problemsOf(last).map(({ code }) => code)).toContain("pem.missing-end");
		expect(reading.otherProblems).toEqual([]);
	}
});

test("a reading that is older than its document has no problems to tell, instead of another object's", () => {
	const model = new PkiDocument(CHAIN, "pem");
	const reading = readingOfDocument(model);
	const last = reading.items.at(-1);
	model.update([{ start: 0, oldEnd: CHAIN.length, newLength: 0 }], "");
	expect(last && reading.problemsOf(last)).toEqual([]);
});
