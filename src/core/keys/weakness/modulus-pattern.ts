import { byteAt } from "../../der/byte.ts";

/** What a random modulus does not have. */
export type ModulusPattern =
	/** One octet, this many times in a row. */
	| { readonly kind: "repetition"; readonly octet: number; readonly times: number }
	/** Far more or fewer ones than zeros in the whole modulus. */
	| { readonly kind: "bias"; readonly onesPercent: number }
	/** The same, while the lower half is inconspicuous: its upper half was chosen, as with a vanity key. */
	| { readonly kind: "chosen"; readonly onesPercent: number };

/** Expected once in 2^117 random moduli of 2,048 bits. */
const REPETITION = 16;
/** Standard deviations from the mean; nothing random is so far off. */
const DEVIATIONS = 8;

/** The pattern in the octets of a modulus without leading zeros. */
export function modulusPattern(octets: Uint8Array): ModulusPattern | undefined {
	const run = longestRun(octets);
	if (run.times >= REPETITION) return { kind: "repetition", ...run };
	if (!isBiased(octets)) return undefined;
	const onesPercent = Math.round((100 * ones(octets)) / (octets.length * 8));
	return { kind: isBiased(octets.subarray(octets.length >> 1)) ? "bias" : "chosen", onesPercent };
}

function longestRun(octets: Uint8Array): { readonly octet: number; readonly times: number } {
	let longest = { octet: 0, times: 0 };
	let start = 0;
	for (let at = 1; at <= octets.length; at++) {
		if (at < octets.length && octets[at] === octets[start]) continue;
		if (at - start > longest.times) longest = { octet: byteAt(octets, start), times: at - start };
		start = at;
	}
	return longest;
}

/** n fair bits have n/2 ones, with a standard deviation of √n/2. */
const isBiased = (octets: Uint8Array): boolean => {
	const bits = octets.length * 8;
	return Math.abs(ones(octets) - bits / 2) > (DEVIATIONS * Math.sqrt(bits)) / 2;
};

function ones(octets: Uint8Array): number {
	let count = 0;
	for (const octet of octets) for (let rest = octet; rest > 0; rest &= rest - 1) count++;
	return count;
}
