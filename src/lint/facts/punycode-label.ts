import { adapted, BASE, DIGITS, FIRST_NON_ASCII, INITIAL_BIAS, threshold } from "../../core/chain/names/bootstring.ts";

const LAST_CODE_POINT = 0x10_ffff;

/**
 * The letters that a label of at most 63 characters stands for (RFC 3492 §6.2), given without its `xn--`. Undefined
 * where it is no Punycode: a character that is no digit, a number cut off, or a code point that Unicode does not have.
 */
export function fromPunycode(encoded: string): string | undefined {
	const delimiter = encoded.lastIndexOf("-");
	const points = Array.from(encoded.slice(0, Math.max(delimiter, 0)), (letter) => letter.charCodeAt(0));
	let point = FIRST_NON_ASCII;
	let position = 0;
	let bias = INITIAL_BIAS;
	let isFirst = true;
	for (let at = delimiter + 1; at < encoded.length; ) {
		const read = variableLengthInteger(encoded, at, bias);
		if (read === undefined) return undefined;
		at = read.end;
		const places = points.length + 1;
		bias = adapted(read.value, places, isFirst);
		isFirst = false;
		position += read.value;
		point += Math.floor(position / places);
		position %= places;
		if (!isScalar(point)) return undefined;
		points.splice(position, 0, point);
		position += 1;
	}
	return String.fromCodePoint(...points);
}

const isScalar = (point: number): boolean => point <= LAST_CODE_POINT && (point < 0xd800 || point > 0xdfff);

/** §3.3: digits, least significant first, the last one below its threshold. */
function variableLengthInteger(text: string, start: number, bias: number): { value: number; end: number } | undefined {
	let value = 0;
	let weight = 1;
	for (let at = start, place = BASE; at < text.length; at++, place += BASE) {
		const digit = digitAt(text, at);
		if (digit === undefined) return undefined;
		value += digit * weight;
		const limit = threshold(place, bias);
		if (value > Number.MAX_SAFE_INTEGER) return undefined;
		if (digit < limit) return { value, end: at + 1 };
		weight *= BASE - limit;
	}
	return undefined;
}

function digitAt(text: string, at: number): number | undefined {
	const digit = DIGITS.indexOf(text.charAt(at).toLowerCase());
	return digit < 0 ? undefined : digit;
}
