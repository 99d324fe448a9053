import type { CryptoFailure } from "../failure.ts";

/** Takes PKCS#5 padding (RFC 8018 §6.1.1) off; a mismatch where it is not one. */
export function withoutPadding(padded: Uint8Array, block: number): Uint8Array | CryptoFailure {
	const count = padded.at(-1) ?? 0;
	const isPadding = count >= 1 && count <= block && padded.subarray(-count).every((octet) => octet === count);
	return isPadding ? padded.subarray(0, padded.length - count) : { failure: "mismatch", plain: padded };
}
