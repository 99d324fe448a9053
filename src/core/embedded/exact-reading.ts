import { shiftRange } from "../pem/extent-shift.ts";
import type { Range } from "../problem.ts";
import { BlockEntry } from "./block-entry.ts";
import { type Entry, type Reading, StrayEntry } from "./entry.ts";
import { findMaterial, rangeOfFound } from "./find.ts";
import { mayHoldMaterial } from "./markers.ts";
import { type OpenedToken, openToken } from "./open-token.ts";
import type { Stretch } from "./stretch.ts";
import type { ScalarText } from "./structure/scalar-text.ts";
import type { StandingScalar, Structure } from "./structure/structure.ts";
import { entriesOfOpened, TokenEntry } from "./token-entry.ts";

/** A scalar that is read as what it says, and the entries that this gives. */
export interface ExactReading {
	readonly range: Range;
	readonly entries: readonly Entry[];
}

/**
 * Escapes of characters that base64 and PEM boundaries are made of, and lines that are continued: a scanner passes by what
 * they spell.
 */
const HIDING = /\\(?:(?:x|u00|U000000)[2-7][\dA-Fa-f]|\r?\n)/g;

/**
 * Values of YAML and JSON that say something else than their characters seem to: escapes, folded lines. `scanned` is what
 * a scanner found; where the exact reading knows fewer objects than that, it stands.
 */
export function exactReadings(
	text: string,
	structure: Structure,
	scanned: readonly Stretch[],
	reading: Reading,
): ExactReading[] {
	if (structure.notation === undefined) return [];
	const readings: ExactReading[] = [];
	for (const { standing, stretches } of candidates(text, structure, scanned)) {
		const entries = entriesOfScalar(standing, reading);
		const known = stretches.flatMap((stretch) => stretch.entries).filter((entry) => isKnown(entry, text)).length;
		const isLess = entries.filter((entry) => isKnown(entry, text)).length < known;
		if (entries.length > 0 && !isLess) readings.push({ range: standing.range, entries });
	}
	return readings.sort((a, b) => a.range.start - b.range.start);
}

function isKnown(entry: Entry, text: string): boolean {
	const item = entry.item(text);
	return item !== undefined && item.content.kind !== "unknown";
}

interface Candidate {
	readonly standing: StandingScalar;
	readonly stretches: Stretch[];
}

function candidates(text: string, structure: Structure, scanned: readonly Stretch[]): Iterable<Candidate> {
	const found = new Map<number, Candidate>();
	const note = (standing: StandingScalar): Stretch[] => {
		const known = found.get(standing.range.start) ?? { standing, stretches: [] };
		found.set(standing.range.start, known);
		return known.stretches;
	};
	for (const { index } of text.matchAll(HIDING)) {
		const standing = structure.scalarAt(index);
		if (standing?.scalar.style === "doubleQuoted") note(standing);
	}
	for (const stretch of scanned) {
		const standing = structure.scalarAt(stretch.range.start);
		const isInside = standing !== undefined && stretch.range.end <= standing.range.end;
		if (isInside && (found.has(standing.range.start) || differs(text, standing, stretch))) note(standing).push(stretch);
	}
	return found.values();
}

/** Whether a value on several lines is not what its lines are: PEM keeps them in a literal alone, base64 minds nowhere. */
function differs(text: string, { scalar, range }: StandingScalar, { type }: Stretch): boolean {
	if (scalar.style === "literal" && type !== "token") return false;
	return text.slice(range.start, range.end).trimEnd().includes("\n");
}

function entriesOfScalar({ scalar, base }: StandingScalar, reading: Reading): Entry[] {
	const said = scalar.read();
	const { text } = said;
	if (!mayHoldMaterial(text)) return [];
	const toText = (range: Range): Range => shiftRange(said.toSource(range), base);
	const whole = wholeToken(text);
	if (whole !== undefined) return entriesOfBase64(said, whole, toText, reading);
	const token: OpenedToken = { bytes: new Uint8Array(), toText, pemText: text, layers: 0 };
	const inner: Reading = { ...reading, placeAt: () => undefined };
	return [...findMaterial(text)].flatMap((found) => {
		const range = rangeOfFound(found);
		if (found.type === "token") return entriesOfBase64(said, range, toText, reading);
		const entry =
			found.type === "block" ? new BlockEntry(found.extent, inner) : new StrayEntry(range, found.boundary.label);
		return [new TokenEntry(token, toText(range), entry, reading)];
	});
}

function entriesOfBase64(said: ScalarText, range: Range, outwards: OpenedToken["toText"], reading: Reading): Entry[] {
	const token = openToken(said.text, range);
	const toText = (part: Range): Range => outwards(token.toText(part));
	return entriesOfOpened({ ...token, toText }, outwards(range), reading);
}

/** The base64 of a value that is nothing else, however its lines are broken. */
function wholeToken(text: string): Range | undefined {
	const start = text.length - text.trimStart().length;
	const end = text.trimEnd().length;
	return /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text) ? { start, end } : undefined;
}
