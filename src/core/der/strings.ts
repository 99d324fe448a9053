import { byteAt } from "./byte.ts";
import { latin1 } from "./latin1.ts";
import type { DerReader } from "./reader.ts";
import { TAG } from "./tags.ts";

/**
 * Text of an ASN.1 string type. TeletexString is read as ISO 8859-1, as OpenSSL, Node and the JDK do. Bytes that the
 * type forbids are reported and shown as U+FFFD, or as Latin-1 where they stand in a 7-bit type.
 */
export function readString(reader: DerReader, tag: number, start: number, end: number): string | undefined {
	switch (tag) {
		case TAG.UTF8_STRING:
			return utf8(reader, start, end);
		case TAG.PRINTABLE_STRING:
			return restricted(reader, start, end, PRINTABLE);
		case TAG.IA5_STRING:
		case TAG.VISIBLE_STRING:
		case TAG.GENERAL_STRING:
			return restricted(reader, start, end, ASCII);
		case TAG.NUMERIC_STRING:
			return restricted(reader, start, end, NUMERIC);
		case TAG.TELETEX_STRING:
			return latin1(reader.bytes, start, end);
		case TAG.BMP_STRING:
			return bmp(reader, start, end);
		case TAG.UNIVERSAL_STRING:
			return universal(reader, start, end);
		default:
			return undefined;
	}
}

/** 1 for each octet that a restricted string type allows. */
type AllowedOctets = Uint8Array;

const allowedOctets = (pattern: RegExp): AllowedOctets =>
	Uint8Array.from({ length: 256 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));

const ASCII: AllowedOctets = new Uint8Array(256).fill(1, 0, 0x80);
/** X.680 §41.2. */
const NUMERIC = allowedOctets(/[0-9 ]/);
/** X.680 §41.4: letters, digits, space and '()+,-./:=? */
const PRINTABLE = allowedOctets(/[A-Za-z0-9 '()+,\-./:=?]/);

function restricted(reader: DerReader, start: number, end: number, allowed: AllowedOctets): string {
	const { bytes } = reader;
	for (let at = start; at < end; at++) {
		if (allowed[byteAt(bytes, at)] === 0) {
			reader.problem("der.invalid-character", "warning", at, at + 1, { code: byteAt(bytes, at) });
			return latinOrUtf8(bytes, start, end);
		}
	}
	return latin1(bytes, start, end);
}

/** Some issuers write UTF-8 into 7-bit types; read it as that where it is well formed. */
function latinOrUtf8(bytes: Uint8Array, start: number, end: number): string {
	return decodeUtf8(bytes, start, end) ?? latin1(bytes, start, end);
}

/** UTF-8 text of `bytes[start..end)`; malformed octets are reported and replaced. */
export function utf8(reader: DerReader, start: number, end: number): string {
	const { bytes } = reader;
	for (let at = start; at < end; at++) {
		if (byteAt(bytes, at) >= 0x80) {
			const text = decodeUtf8(bytes, start, end);
			if (text !== undefined) return text;
			reader.problem("der.invalid-character", "warning", at, at + 1, { code: byteAt(bytes, at) });
			return replaceMalformed(bytes, start, end);
		}
	}
	return latin1(bytes, start, end);
}

const CONTINUATIONS = Uint8Array.from({ length: 256 }, (_, lead) =>
	lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0,
);
const SMALLEST = [0, 0x80, 0x800, 0x1_0000] as const;

/** The code point at `at`, or -1 where no well-formed sequence stands (RFC 3629 §4). */
function codePointAt(bytes: Uint8Array, at: number, end: number): number {
	const lead = byteAt(bytes, at);
	if (lead < 0x80) return lead;
	const count = CONTINUATIONS[lead] as number;
	if (count === 0 || at + count >= end) return -1;
	let point = lead & (0x3f >> count);
	for (let i = 1; i <= count; i++) {
		const octet = byteAt(bytes, at + i);
		if ((octet & 0xc0) !== 0x80) return -1;
		point = (point << 6) | (octet & 0x3f);
	}
	const wellFormed = point >= (SMALLEST[count] as number) && point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff);
	return wellFormed ? point : -1;
}

const widthOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4);

/** UTF-8 text, or undefined where any octet is malformed. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
	let text = "";
	for (let at = start; at < end; ) {
		const point = codePointAt(bytes, at, end);
		if (point < 0) return undefined;
		text += String.fromCodePoint(point);
		at += widthOf(point);
	}
	return text;
}

function replaceMalformed(bytes: Uint8Array, start: number, end: number): string {
	let text = "";
	for (let at = start; at < end; ) {
		const point = codePointAt(bytes, at, end);
		text += point < 0 ? "\ufffd" : String.fromCodePoint(point);
		at += point < 0 ? 1 : widthOf(point);
	}
	return text;
}

function bmp(reader: DerReader, start: number, end: number): string {
	let text = "";
	for (let at = start; at + 1 < end; at += 2)
		text += String.fromCharCode((byteAt(reader.bytes, at) << 8) | byteAt(reader.bytes, at + 1));
	if ((end - start) % 2 !== 0)
		reader.problem("der.invalid-character", "warning", end - 1, end, { code: byteAt(reader.bytes, end - 1) });
	return text;
}

function universal(reader: DerReader, start: number, end: number): string {
	const { bytes } = reader;
	let text = "";
	let malformedAt = -1;
	for (let at = start; at + 3 < end; at += 4) {
		const point = universalPoint(bytes, at);
		const wellFormed = point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff);
		if (!wellFormed && malformedAt < 0) malformedAt = at;
		text += wellFormed ? String.fromCodePoint(point) : "\ufffd";
	}
	if (malformedAt >= 0)
		reader.problem("der.invalid-character", "warning", malformedAt, malformedAt + 4, {
			code: universalPoint(bytes, malformedAt),
		});
	if ((end - start) % 4 !== 0)
		reader.problem("der.invalid-character", "warning", end - ((end - start) % 4), end, {
			code: byteAt(bytes, end - 1),
		});
	return text;
}

const universalPoint = (bytes: Uint8Array, at: number): number =>
	byteAt(bytes, at) * 0x100_0000 +
	((byteAt(bytes, at + 1) << 16) | (byteAt(bytes, at + 2) << 8) | byteAt(bytes, at + 3));
