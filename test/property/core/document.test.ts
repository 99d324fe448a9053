import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, type Item, PkiDocument, type Problem } from "../../../src/core/index.ts";

const fixture = (path: string): string =>
	readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)), "utf8");

const PIECES = [
	fixture("certificates/authorities/leaf-ec.pem"),
	fixture("certificates/authorities/issuing-ec.pem").trimEnd(),
	"-----BEGIN CERTIFICATE-----\n",
	"-----END CERTIFICATE-----",
	"-----BEGIN PRIVATE KEY-----",
	"MIIBAgMEBQYHCAkK",
	fixture("pem/kubernetes-secret.yaml"),
	fixture("pem/config.xml"),
	`ca: "${fixture("certificates/authorities/leaf-ec.pem").replaceAll("\n", "\\n").replaceAll("/", "\\u002f")}"\n`,
	`ca: >\n${fixture("certificates/authorities/leaf-ec.pem").replaceAll(/^/gm, "  ")}\n`,
	`{"keys": [${fixture("keys/jwk/rsa-2048.public.json")}]}`,
	"---\n",
	"key: ",
	fixture("pem/base64-of-pem.txt"),
	'prose that is no base64, with a dash - and "quotes"\n',
	"    ",
	"\n",
	"\\n",
	"-",
	'"',
	"# ",
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 }));
const textOfPieces = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const host = fc.constantFrom("pem" as const, "text" as const);

const summary = (items: readonly Item[], problems: readonly Problem[]): unknown => ({
	items: items.map((item) => ({
		kind: item.content.kind,
		label: item.label,
		range: item.range,
		length: item.bytes.length,
		firstByte: item.locate({ start: 0, end: Math.min(1, item.bytes.length) }),
		place: item.place,
	})),
	problems,
});

describe("any text", () => {
	test("after any edit, the document is what a new one over the new text would be", () => {
		const edit = fc.record({ start: fc.nat(), length: fc.nat(), inserted: piece });
		fc.assert(
			fc.property(
				textOfPieces,
				fc.array(edit, { minLength: 1, maxLength: 4 }),
				host,
				fc.boolean(),
				(before, edits, kind, peek) => {
					const document = new PkiDocument(before, kind);
					for (const { start, length, inserted } of edits) {
						if (peek) void document.items;
						const { text } = document;
						const from = start % (text.length + 1);
						const to = Math.min(text.length, from + (length % 400));
						const after = text.slice(0, from) + inserted + text.slice(to);
						document.update([{ start: from, oldEnd: to, newLength: inserted.length }], after);
						const fresh = new PkiDocument(after, kind);
						expect(summary(document.items, document.problems)).toEqual(summary(fresh.items, fresh.problems));
					}
				},
			),
			{ numRuns: 400 },
		);
	});

	test("decodes without throwing, and every range lies in the text", () => {
		fc.assert(
			fc.property(fc.oneof(textOfPieces, fc.string()), host, (text, kind) => {
				const { items, problems } = decode(text, { host: kind });
				for (const { range } of [...items, ...problems]) {
					expect(range.start).toBeGreaterThanOrEqual(0);
					expect(range.end).toBeGreaterThanOrEqual(range.start);
					expect(range.end).toBeLessThanOrEqual(text.length);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("any bytes", () => {
	test("decode without throwing, and every range lies in them", () => {
		const sequence = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.of(0x30, 0x82, 1, 0x2c, ...bytes));
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), sequence), (bytes) => {
				const { items, problems } = decode(bytes);
				for (const { range } of [...items, ...problems]) {
					expect(range.start).toBeGreaterThanOrEqual(0);
					expect(range.end).toBeLessThanOrEqual(bytes.length);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
