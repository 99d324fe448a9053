/** RFC 3492 §5: the parameters that IDNA uses. */
export const BASE = 36;
const THRESHOLD_MIN = 1;
const THRESHOLD_MAX = 26;
const SKEW = 38;
const DAMP = 700;
export const INITIAL_BIAS = 72;
export const FIRST_NON_ASCII = 0x80;

/** The digits of Punycode by their values (RFC 3492 §5). */
export const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Below which a digit at that place is the last one of its number (RFC 3492 §3.3). */
export const threshold = (place: number, bias: number): number =>
	Math.min(Math.max(place - bias, THRESHOLD_MIN), THRESHOLD_MAX);

/** The bias after a delta (RFC 3492 §6.1). */
export function adapted(delta: number, handled: number, isFirst: boolean): number {
	let rest = Math.floor(delta / (isFirst ? DAMP : 2));
	rest += Math.floor(rest / handled);
	let places = 0;
	for (; rest > ((BASE - THRESHOLD_MIN) * THRESHOLD_MAX) / 2; places += BASE)
		rest = Math.floor(rest / (BASE - THRESHOLD_MIN));
	return places + Math.floor(((BASE - THRESHOLD_MIN + 1) * rest) / (rest + SKEW));
}
