/** RFC 3492 §5: the parameters that IDNA uses. */
const BASE = 36;
const THRESHOLD_MIN = 1;
const THRESHOLD_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const FIRST_NON_ASCII = 0x80;

const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

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
		const threshold = Math.min(Math.max(place - bias, THRESHOLD_MIN), THRESHOLD_MAX);
		if (rest < threshold) return digits + DIGITS.charAt(rest);
		digits += DIGITS.charAt(threshold + ((rest - threshold) % (BASE - threshold)));
		rest = Math.floor((rest - threshold) / (BASE - threshold));
	}
}

/** §6.1. */
function adapted(delta: number, handled: number, isFirst: boolean): number {
	let rest = Math.floor(delta / (isFirst ? DAMP : 2));
	rest += Math.floor(rest / handled);
	let places = 0;
	for (; rest > ((BASE - THRESHOLD_MIN) * THRESHOLD_MAX) / 2; places += BASE)
		rest = Math.floor(rest / (BASE - THRESHOLD_MIN));
	return places + Math.floor(((BASE - THRESHOLD_MIN + 1) * rest) / (rest + SKEW));
}
