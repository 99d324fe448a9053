import { type PemHost, PkiDocument } from "../../../../src/core/index.ts";
import type { Finding } from "../../../../src/lint/finding.ts";
import { FIXES, type FixSource } from "../../../../src/lint/fixes/index.ts";
import { applied } from "../../../../src/lint/fixes/same-bytes.ts";
import { lintSource } from "../../../../src/lint/index.ts";
import { fixtureBytes } from "../../core/object-fixtures.ts";

export const fixtureText = (path: string): string => new TextDecoder().decode(fixtureBytes(path));

const AT = Date.parse("2026-11-22T12:00:00Z");

export const sourceOf = (text: string, host: PemHost = "pem", language = "pem"): FixSource => ({
	text,
	items: new PkiDocument(text, host).items,
	host,
	language,
});

export function findingsIn({ text, host }: FixSource): readonly Finding[] {
	const { items, problems } = new PkiDocument(text, host);
	return lintSource({ items, problems, text, range: { start: 0, end: text.length } }, { at: AT }).findings;
}

export const ruleIds = (source: FixSource): string[] => findingsIn(source).map(({ ruleId }) => ruleId);

/** The text after fix `id` mended the first finding of `ruleId`; undefined where it does not fit. */
export function mended(source: FixSource, ruleId: string, id?: string): string | undefined {
	const finding = findingsIn(source).find((each) => each.ruleId === ruleId);
	if (finding === undefined) throw new Error(`${ruleId} is not found`);
	const fix = FIXES.find((each) => each.mends.includes(ruleId) && (id === undefined || each.id === id));
	const edits = fix?.edits(source, finding) ?? [];
	return edits.length === 0 ? undefined : applied(source.text, edits);
}

/** The bytes of every object, to compare. */
export const contents = (text: string, host: PemHost = "pem"): string[] =>
	new PkiDocument(text, host).items.map(({ bytes }) => Buffer.from(bytes).toString("hex"));
