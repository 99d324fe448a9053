import { byteAt } from "./byte.ts";
import type { Element } from "./element.ts";
import { hex, upperHex } from "./hex.ts";
import type { DerReader } from "./reader.ts";

/** Reports an INTEGER that X.690 §8.3 forbids: no content, or nine equal leading bits. */
export function checkInteger(reader: DerReader, element: Element): void {
	const length = element.contentEnd - element.contentStart;
	if (length === 0) reader.problem("der.empty-integer", "error", element.start, element.end);
	if (length < 2) return;
	const first = byteAt(reader.bytes, element.contentStart);
	const second = byteAt(reader.bytes, element.contentStart + 1);
	if ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
		reader.problem("der.non-minimal-integer", "warning", element.start, element.end);
}

export const isNegativeInteger = (bytes: Uint8Array, { contentStart, contentEnd }: Element): boolean =>
	contentEnd > contentStart && byteAt(bytes, contentStart) >= 0x80;

/** First content octet that is not a leading zero; `contentEnd` for zero. */
function significantStart(bytes: Uint8Array, { contentStart, contentEnd }: Element): number {
	let at = contentStart;
	while (at < contentEnd && byteAt(bytes, at) === 0) at++;
	return at;
}

/** Exact number of bits of a non-negative INTEGER: 2045 is not 2048. 0 for zero. */
export function bitLength(bytes: Uint8Array, element: Element): number {
	const at = significantStart(bytes, element);
	if (at === element.contentEnd) return 0;
	return (element.contentEnd - at) * 8 - Math.clz32(byteAt(bytes, at)) + 24;
}

/** Upper-case hexadecimal of the value without leading zeros, `0` for zero, a minus sign where it is negative. */
export function integerHex(bytes: Uint8Array, element: Element): string {
	if (isNegativeInteger(bytes, element)) return `-${withoutLeadingZero(magnitudeOfNegative(bytes, element))}`;
	const at = significantStart(bytes, element);
	if (at === element.contentEnd) return element.contentEnd === element.contentStart ? "" : "0";
	return withoutLeadingZero(upperHex(bytes, at, element.contentEnd));
}

const withoutLeadingZero = (digits: string): string => (digits.charCodeAt(0) === 0x30 ? digits.slice(1) : digits);

function magnitudeOfNegative(bytes: Uint8Array, { contentStart, contentEnd }: Element): string {
	const magnitude = bytes.slice(contentStart, contentEnd);
	let carry = 1;
	for (let at = magnitude.length - 1; at >= 0; at--) {
		const octet = (byteAt(magnitude, at) ^ 0xff) + carry;
		magnitude[at] = octet & 0xff;
		carry = octet >> 8;
	}
	// Two's complement of 0x80 00…00 needs no carry out: its magnitude is the same octets.
	let start = 0;
	while (start < magnitude.length - 1 && byteAt(magnitude, start) === 0) start++;
	return upperHex(magnitude, start);
}

/** The value as a number; undefined where it is negative, empty or above 2^53. */
export function smallInteger(bytes: Uint8Array, element: Element): number | undefined {
	if (element.contentEnd === element.contentStart || isNegativeInteger(bytes, element)) return undefined;
	const from = significantStart(bytes, element);
	if (element.contentEnd - from > 6) return undefined;
	let value = 0;
	for (let at = from; at < element.contentEnd; at++) value = value * 256 + byteAt(bytes, at);
	return value;
}

/** Beyond this many octets decimal digits help nobody and take time quadratic in their number. */
const MAX_DECIMAL_OCTETS = 64;

/** Decimal text of a non-negative INTEGER; hexadecimal (`0x…`) of one that is too long for that. */
export function integerDecimal(bytes: Uint8Array, element: Element): string {
	const small = smallInteger(bytes, element);
	if (small !== undefined) return String(small);
	const from = significantStart(bytes, element);
	const digits = `0x${hex(bytes, from, element.contentEnd)}`;
	if (from === element.contentEnd) return "";
	return element.contentEnd - from > MAX_DECIMAL_OCTETS ? digits : BigInt(digits).toString();
}
