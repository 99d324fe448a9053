import { byteAt } from "./byte.ts";
import type { Element } from "./element.ts";
import { latin1 } from "./latin1.ts";
import type { DerReader } from "./reader.ts";
import { TAG } from "./tags.ts";

const HYPHEN = 0x2d;
const ZERO = 0x30;
const COLON = 0x3a;
const CAPITAL_T = 0x54;
const CAPITAL_Z = 0x5a;

/** A point in time as a certificate states it. */
export interface Time {
	readonly element: Element;
	/** Milliseconds since 1970-01-01T00:00:00Z; undefined where the text is no time. */
	readonly epochMs: number | undefined;
	/** ISO 8601 in UTC (`2026-11-22T12:00:00Z`); undefined where the text is no time. */
	readonly iso: string | undefined;
}

/** `bytes[at..at+2)` as two decimal digits, or NaN. */
function twoDigits(bytes: Uint8Array, at: number): number {
	const tens = byteAt(bytes, at) - ZERO;
	const ones = byteAt(bytes, at + 1) - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to the given day of the proleptic Gregorian calendar. */
function daysFromEpoch(year: number, month: number, day: number): number {
	const y = year - 1;
	const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 477;
	const inYear = (DAYS_BEFORE_MONTH[month - 1] as number) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
	return (year - 1970) * 365 + leapDays + inYear;
}

interface Fields {
	year: number;
	month: number;
	day: number;
	hour: number;
	minute: number;
	second: number;
}

const inRange = ({ year, month, day, hour, minute, second }: Fields): boolean =>
	year >= 0 &&
	month >= 1 &&
	month <= 12 &&
	day >= 1 &&
	day <= daysInMonth(year, month) &&
	hour <= 23 &&
	minute <= 59 &&
	second <= 59;

const toEpochSeconds = (f: Fields): number =>
	daysFromEpoch(f.year, f.month, f.day) * 86_400 + f.hour * 3600 + f.minute * 60 + f.second;

/**
 * Reads a UTCTime or GeneralizedTime (X.690 §11.7, §11.8; RFC 5280 §4.1.2.5: two-digit years below 50 are 20xx).
 * Forms that DER forbids (no seconds, a fraction, an offset from UTC) are read and reported; text that names no time
 * gives `undefined` values and an error.
 */
export function readTime(reader: DerReader, element: Element): Time {
	const { bytes } = reader;
	const { contentStart, contentEnd } = element;
	const yearDigits = element.tag === TAG.UTC_TIME ? 2 : 4;
	const isDer = contentEnd - contentStart === yearDigits + 11 && byteAt(bytes, contentEnd - 1) === CAPITAL_Z;
	return (isDer ? derTime(reader, element, yearDigits) : undefined) ?? untidyTime(reader, element, yearDigits);
}

function year(bytes: Uint8Array, at: number, digits: number): number {
	if (digits === 4) return twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
	const short = twoDigits(bytes, at);
	return short < 50 ? 2000 + short : 1900 + short;
}

const centuryOf = (year: number): string => (year < 2000 ? "19" : "20");

/** `26-11-22T12:00:00Z` or the same with a four-digit year; made in one call, for speed. */
function isoFromDigits(bytes: Uint8Array, start: number, month: number): string {
	const year = latin1(bytes, start, month);
	return (
		year +
		String.fromCharCode(
			HYPHEN,
			byteAt(bytes, month),
			byteAt(bytes, month + 1),
			HYPHEN,
			byteAt(bytes, month + 2),
			byteAt(bytes, month + 3),
			CAPITAL_T,
			byteAt(bytes, month + 4),
			byteAt(bytes, month + 5),
			COLON,
			byteAt(bytes, month + 6),
			byteAt(bytes, month + 7),
			COLON,
			byteAt(bytes, month + 8),
			byteAt(bytes, month + 9),
			CAPITAL_Z,
		)
	);
}

/** Undefined where the length is that of DER and the text is not: `202607161200,5Z`. */
function derTime(reader: DerReader, element: Element, yearDigits: number): Time | undefined {
	const { bytes } = reader;
	const at = element.contentStart + yearDigits;
	const fields: Fields = {
		year: year(bytes, element.contentStart, yearDigits),
		month: twoDigits(bytes, at),
		day: twoDigits(bytes, at + 2),
		hour: twoDigits(bytes, at + 4),
		minute: twoDigits(bytes, at + 6),
		second: twoDigits(bytes, at + 8),
	};
	if (!inRange(fields)) return undefined;
	const century = yearDigits === 4 ? "" : centuryOf(fields.year);
	const iso = century + isoFromDigits(bytes, element.contentStart, at);
	return { element, epochMs: toEpochSeconds(fields) * 1000, iso };
}

function invalidTime(reader: DerReader, element: Element): Time {
	const text = latin1(reader.bytes, element.contentStart, Math.min(element.contentEnd, element.contentStart + 40));
	reader.problem("der.invalid-time", "error", element.start, element.end, { text });
	return { element, epochMs: undefined, iso: undefined };
}

/** X.680 §46, §47: seconds may be missing, a fraction of the last unit and an offset may follow. */
function untidyTime(reader: DerReader, element: Element, yearDigits: number): Time {
	const { bytes } = reader;
	const digitsEnd = endOfDigits(bytes, element.contentStart, element.contentEnd);
	const count = digitsEnd - element.contentStart - yearDigits;
	if (count !== 6 && count !== 8 && count !== 10) return invalidTime(reader, element);
	const at = element.contentStart + yearDigits;
	const fields: Fields = {
		year: year(bytes, element.contentStart, yearDigits),
		month: twoDigits(bytes, at),
		day: twoDigits(bytes, at + 2),
		hour: twoDigits(bytes, at + 4),
		minute: count >= 8 ? twoDigits(bytes, at + 6) : 0,
		second: count === 10 ? twoDigits(bytes, at + 8) : 0,
	};
	const tail = /^([.,]\d+)?(?:Z|([+-])([01]\d|2[0-3])([0-5]\d)?|)$/.exec(latin1(bytes, digitsEnd, element.contentEnd));
	if (tail === null || !inRange(fields)) return invalidTime(reader, element);
	const unit = count === 10 ? 1000 : count === 8 ? 60_000 : 3_600_000;
	const fraction = tail[1] === undefined ? 0 : Number(`0.${tail[1].slice(1)}`) * unit;
	const offset = (Number(tail[3] ?? 0) * 60 + Number(tail[4] ?? 0)) * 60_000 * (tail[2] === "-" ? -1 : 1);
	reader.problem("der.time-not-der", "warning", element.start, element.end);
	const epochMs = toEpochSeconds(fields) * 1000 + Math.floor(fraction) - offset;
	return { element, epochMs, iso: isoSeconds(epochMs) };
}

function endOfDigits(bytes: Uint8Array, from: number, limit: number): number {
	let at = from;
	while (at < limit && byteAt(bytes, at) >= ZERO && byteAt(bytes, at) <= 0x39) at++;
	return at;
}

/** ISO 8601 in UTC to the second; a year outside 0000 to 9999 takes ISO's six-digit form. */
export const isoSeconds = (epochMs: number): string => new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, "Z");
