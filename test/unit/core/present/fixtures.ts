import { readFileSync } from "node:fs";
import { type DecodeResult, decode, type Item } from "../../../../src/core/index.ts";
import { detailView } from "../../../../src/core/present/detail.ts";
import type { DetailView, Row, RowValue } from "../../../../src/core/present/detail-view.ts";
import { digests } from "../../../../src/platform/node.ts";

/** The clock of test/fixtures/manifest.json. */
export const NOW = Date.parse("2026-11-22T12:00:00Z");

export const fixtureBytes = (path: string): Uint8Array =>
	readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));

const decodeFixture = (path: string): DecodeResult => decode(fixtureBytes(path));

/** The object at `index` of a fixture. */
export function fixtureItem(path: string, index = 0): Item {
	const item = decodeFixture(path).items[index];
	if (item === undefined) throw new Error(`${path} has no object ${index}`);
	return item;
}

export function fixtureView(path: string, index = 0): DetailView {
	const { problems } = decodeFixture(path);
	return detailView(fixtureItem(path, index), { now: NOW, digests, problems });
}

/** A view as indented text, for tests that compare the whole of it: labels, values, OID and `!` for critical. */
export function viewLines(view: DetailView, sectionId: string): string[] {
	const section = view.sections.find(({ id }) => id === sectionId);
	return section === undefined ? [] : section.rows.flatMap((row) => rowLines(row, ""));
}

function rowLines({ label, value, extension }: Row, indent: string): string[] {
	const mark = extension === undefined ? "" : ` [${extension.oid}${extension.critical ? " !" : ""}]`;
	const inline = inlineText(value);
	if (inline !== undefined) return [`${indent}${label}${mark}: ${inline}`];
	const below = value.type === "rows" ? value.rows.flatMap((row) => rowLines(row, `${indent}  `)) : [];
	return [`${indent}${label}${mark}`, ...below];
}

function inlineText(value: RowValue): string | undefined {
	switch (value.type) {
		case "text":
		case "code":
			return value.text;
		case "list":
			return value.items.join(" | ");
		case "rows":
			return undefined;
	}
}
