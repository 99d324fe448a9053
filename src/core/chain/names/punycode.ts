import { adapted, BASE, DIGITS, FIRST_NON_ASCII, INITIAL_BIAS, threshold } from "./bootstring.ts";

/** Punycode of a label (RFC 3492 §6.3), without the prefix `xn--`. */
export function punycode(label: string): string {
	const points = Array.from(label, (letter) => letter.codePointAt(0) ?? 0);
	const ascii = points.filter((point) => point < FIRST_NON_ASCII);
	let output = String.fromCharCode(...ascii);
	if (ascii.length > 0) output += "-";
	let handled = ascii.length;
	let bias = INITIAL_BIAS;
	let delta = 0;
	for (let point = FIRST_NON_ASCII; handled < points.length; point++) {
		const next = Math.min(...points.filter((each) => each >= point));
		delta += (next - point) * (handled + 1);
		point = next;
		for (const each of points) {
			if (each < point) delta++;
			if (each !== point) continue;
			output += variableLengthInteger(delta, bias);
			bias = adapted(delta, handled + 1, handled === ascii.length);
			delta = 0;
			handled++;
		}
		delta++;
	}
	return output;
}

/** §3.3: digits, least significant first, the last one below its threshold. */
function variableLengthInteger(value: number, bias: number): string {
	let digits = "";
	let rest = value;
	for (let place = BASE; ; place += BASE) {
		const limit = threshold(place, bias);
		if (rest < limit) return digits + DIGITS.charAt(rest);
		digits += DIGITS.charAt(limit + ((rest - limit) % (BASE - limit)));
		rest = Math.floor((rest - limit) / (BASE - limit));
	}
}
