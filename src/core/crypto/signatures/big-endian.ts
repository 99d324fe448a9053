import { hex } from "../../der/hex.ts";

/** The number in big-endian octets; 0 for none. */
export const numberOf = (octets: Uint8Array): bigint => (octets.length === 0 ? 0n : BigInt(`0x${hex(octets)}`));

/** The number in `length` big-endian octets; it must fit. */
export function octetsOf(number: bigint, length: number): Uint8Array {
	const digits = number.toString(16).padStart(2 * length, "0");
	return Uint8Array.from({ length }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}

/** Bits of a number in big-endian octets without leading zeros. */
export const bitsOf = (octets: Uint8Array): number =>
	octets.length === 0 ? 0 : octets.length * 8 + 24 - Math.clz32(octets[0] as number);

/** `base` to the power of `exponent` modulo `modulus`. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
	let result = 1n;
	const reduced = base % modulus;
	for (const bit of exponent.toString(2)) {
		result = (result * result) % modulus;
		if (bit === "1") result = (result * reduced) % modulus;
	}
	return result;
}
