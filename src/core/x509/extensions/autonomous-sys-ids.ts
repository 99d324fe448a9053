import { contextConstructed, TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { elementsOfEither } from "./sequence-of.ts";
import { expectSmallNumber, smallNumber } from "./small-number.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** Numbers of autonomous systems and routing domains (RFC 3779 §3.2.3); undefined where there are none. */
export interface ASIdentifiers {
	readonly asnum: ASIdentifierChoice | undefined;
	readonly rdi: ASIdentifierChoice | undefined;
}

export type ASIdentifierChoice = "inherit" | readonly ASRange[];

/** A single number has `min` equal to `max`. */
export interface ASRange {
	readonly min: number;
	readonly max: number;
	readonly range: Range;
}

export function autonomousSysIds(reader: X509Reader, start: number, end: number): ASIdentifiers | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "autonomousSysIds")) return undefined;
	const { contentStart, contentEnd } = reader;
	let asnum: ASIdentifierChoice | undefined;
	let rdi: ASIdentifierChoice | undefined;
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		if (reader.tag === contextConstructed(0)) asnum = identifierChoice(reader, "asnum");
		else if (reader.tag === contextConstructed(1)) rdi = identifierChoice(reader, "rdi");
		else unexpectedTag(reader, "autonomousSysIds", "[0]…[1]");
	}
	return { asnum, rdi };
}

function identifierChoice(reader: X509Reader, field: string): ASIdentifierChoice | undefined {
	const { contentStart, contentEnd } = reader;
	if (reader.peek(contentStart, contentEnd) === TAG.NULL && reader.read(contentStart, contentEnd)) return "inherit";
	if (!expectWhole(reader, TAG.SEQUENCE, contentStart, contentEnd, field)) return undefined;
	return elementsOfEither(reader, field, idOrRange);
}

function idOrRange(reader: X509Reader): ASRange | undefined {
	const { tag, start, contentStart, contentEnd, end } = reader;
	const range = { start, end };
	if (tag === TAG.INTEGER) {
		const id = smallNumber(reader, reader.element(), "ASId");
		return id === undefined ? undefined : { min: id, max: id, range };
	}
	if (tag !== TAG.SEQUENCE) {
		unexpectedTag(reader, "ASIdOrRange", "INTEGER, SEQUENCE");
		return undefined;
	}
	const min = expectSmallNumber(reader, TAG.INTEGER, contentStart, contentEnd, "min");
	if (min === undefined) return undefined;
	const max = expectSmallNumber(reader, TAG.INTEGER, reader.end, contentEnd, "max");
	if (max === undefined) return undefined;
	reader.expectEnd(reader.end, contentEnd, "ASRange");
	if (min > max) reader.problem("x509.range-order", "error", start, end, { min, max });
	return { min, max, range };
}
