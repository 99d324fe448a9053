import type { Element } from "../../der/element.ts";
import { hex } from "../../der/hex.ts";
import { checkInteger, integerHex, isNegativeInteger, smallInteger } from "../../der/integer.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";

/** More octets of a wrong INTEGER than these tell a reader nothing. */
const SHOWN_OCTETS = 20;

/**
 * The INTEGER in `element` where its definition says `(0..MAX)`. Undefined, with a problem, where it is negative, empty
 * or larger than any use of it (2^48).
 */
export function smallNumber(reader: X509Reader, element: Element, field: string): number | undefined {
	checkInteger(reader, element);
	const value = smallInteger(reader.bytes, element);
	if (value === undefined && element.contentEnd > element.contentStart)
		reportInteger(reader, element, "x509.integer-range", field);
	return value;
}

/** The INTEGER at `at` where its definition has no bounds; undefined, with a problem, below -2^31 or above 2^48. */
export function expectSignedNumber(reader: X509Reader, at: number, limit: number, field: string): number | undefined {
	if (!reader.expect(TAG.INTEGER, at, limit, field)) return undefined;
	const element = reader.element();
	if (!isNegativeInteger(reader.bytes, element)) return smallNumber(reader, element, field);
	checkInteger(reader, element);
	if (element.contentEnd - element.contentStart <= 4) return Number.parseInt(integerHex(reader.bytes, element), 16);
	reportInteger(reader, element, "x509.integer-range", field);
	return undefined;
}

/** The INTEGER, or ENUMERATED, at `at`. */
export const expectSmallNumber = (
	reader: X509Reader,
	tag: number,
	at: number,
	limit: number,
	field: string,
): number | undefined =>
	reader.expect(tag, at, limit, field) ? smallNumber(reader, reader.element(), field) : undefined;

/** Reports an INTEGER that its field does not allow. */
export function reportInteger(
	reader: X509Reader,
	element: Element,
	code: "x509.integer-range" | "x509.negative-path-length",
	field: string,
): void {
	reader.problem(code, "error", element.start, element.end, { field, value: shownInteger(reader.bytes, element) });
}

/** Decimal of a few octets, hexadecimal of more, cut after the first of many. */
function shownInteger(bytes: Uint8Array, element: Element): string {
	const { contentStart, contentEnd } = element;
	if (contentEnd - contentStart > SHOWN_OCTETS) return `0x${hex(bytes, contentStart, contentStart + SHOWN_OCTETS)}…`;
	const digits = integerHex(bytes, element);
	if (contentEnd - contentStart <= 4) return String(Number.parseInt(digits, 16));
	return digits.startsWith("-") ? `-0x${digits.slice(1)}` : `0x${digits}`;
}
