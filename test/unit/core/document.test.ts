import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Item, PkiDocument } from "../../../src/core/index.ts";

const fixture = (path: string): string =>
	readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), "utf8");

const LEAF = fixture("certificates/authorities/leaf-ec.pem");
const ISSUER = fixture("certificates/authorities/issuing-ec.pem");
const ROOT = fixture("certificates/authorities/root-ec.pem");

function commonName(item: Item | undefined): string | undefined {
	return item?.content.kind === "certificate" ? item.content.certificate.subject.last("CN") : undefined;
}

const contentOf = (document: PkiDocument, index: number): unknown => document.item(index)?.content;

function insert(document: PkiDocument, at: number, inserted: string): void {
	const { text } = document;
	document.update(
		[{ start: at, oldEnd: at, newLength: inserted.length }],
		text.slice(0, at) + inserted + text.slice(at),
	);
}

describe("a document of several blocks", () => {
	test("finds the block under an offset, its boundaries included, and none between blocks", () => {
		const document = new PkiDocument(`${LEAF}\n\n\n${ISSUER}`, "pem");
		expect(document.indexAt(0)).toBe(0);
		expect(document.indexAt(LEAF.length - 2)).toBe(0);
		expect(document.indexAt(LEAF.length + 2)).toBe(-1);
		expect(document.indexAt(LEAF.length + 20)).toBe(1);
	});

	test("keeps the decoded objects that an edit leaves alone, before and behind it", () => {
		const document = new PkiDocument(LEAF + ISSUER + ROOT, "pem");
		const [leaf, issuer, root] = [0, 1, 2].map((index) => contentOf(document, index));
		insert(document, LEAF.length + 200, "A");
		expect(contentOf(document, 0)).toBe(leaf);
		expect(contentOf(document, 1)).not.toBe(issuer);
		expect(contentOf(document, 2)).toBe(root);
	});

	test("moves what stands behind an edit", () => {
		const document = new PkiDocument(LEAF + ISSUER, "pem");
		const before = document.item(1)?.range.start ?? 0;
		insert(
			document,
			0,
			"# a comment that has to be longer than what is looked back at from the block behind it\n".repeat(3),
		);
		expect(document.item(1)?.range.start).toBeGreaterThan(before);
		const { start, end } = document.item(1)?.range ?? { start: 0, end: 0 };
		expect(`${document.text.slice(start, end)}\n`).toBe(ISSUER);
	});

	test("joins and parts blocks as boundaries come and go", () => {
		const document = new PkiDocument(LEAF + ISSUER, "pem");
		const endOfLeaf = LEAF.lastIndexOf("-----END");
		const removed = LEAF.length - endOfLeaf;
		document.update([{ start: endOfLeaf, oldEnd: LEAF.length, newLength: 0 }], LEAF.slice(0, endOfLeaf) + ISSUER);
		expect(document.problemsOf(0).map(({ code }) => code)).toContain("pem.missing-end");
		expect([commonName(document.item(0)), document.length]).toEqual(["api.orders.example", 2]);
		insert(document, endOfLeaf, LEAF.slice(-removed));
		expect(document.problems).toEqual([]);
	});

	test("follows several edits made at once", () => {
		const document = new PkiDocument(LEAF + ISSUER, "pem");
		const text = `x\n${LEAF}y\n${ISSUER}`;
		document.update(
			[
				{ start: LEAF.length, oldEnd: LEAF.length, newLength: 2 },
				{ start: 0, oldEnd: 0, newLength: 2 },
			],
			text,
		);
		expect(document.items.map(({ range }) => text.slice(range.start, range.start + 10))).toEqual([
			"-----BEGIN",
			"-----BEGIN",
		]);
	});
});
