import { type Cancellation, stopIfCancelled } from "../cancellation.ts";
import { loadDigest } from "../digests.ts";
import { joinOctets } from "../join-octets.ts";
import type { Pkcs12Request } from "./request.ts";

const PURPOSES: Readonly<Record<Pkcs12Request["purpose"], number>> = { key: 1, iv: 2, mac: 3 };

/** How long the loop runs before the host gets its turn, in milliseconds. */
const SLICE = 10;

/** The key derivation of PKCS#12 (RFC 7292 §B.2). Rejects with `Cancelled` where `signal` says so. */
export async function pkcs12(request: Pkcs12Request, signal?: Cancellation): Promise<Uint8Array> {
	const [{ asyncLoop }, hash] = await Promise.all([import("@noble/hashes/utils.js"), loadDigest(request.digest)]);
	const { outputLen, blockLen } = hash;
	const diversifier = new Uint8Array(blockLen).fill(PURPOSES[request.purpose]);
	const input = joinOctets(toWholeBlocks(request.salt, blockLen), toWholeBlocks(request.password, blockLen));
	const derived = new Uint8Array(request.length);
	for (let at = 0; at < derived.length; at += outputLen) {
		let block = hash(joinOctets(diversifier, input));
		const step = (): void => {
			stopIfCancelled(signal);
			block = hash(block);
		};
		await asyncLoop(request.iterations - 1, SLICE, step);
		derived.set(block.subarray(0, derived.length - at), at);
		addToEachBlock(input, block, blockLen);
	}
	input.fill(0);
	return derived;
}

/** Step 2 and 3: as many copies as fill whole blocks; nothing for nothing. */
function toWholeBlocks(octets: Uint8Array, blockLen: number): Uint8Array {
	const filled = new Uint8Array(Math.ceil(octets.length / blockLen) * blockLen);
	for (let at = 0; at < filled.length; at++) filled[at] = octets[at % octets.length] as number;
	return filled;
}

/** Step 6 B and C: each block becomes itself + `derived`, repeated to a block, + 1. */
function addToEachBlock(input: Uint8Array, derived: Uint8Array, blockLen: number): void {
	for (let start = 0; start < input.length; start += blockLen) {
		let carry = 1;
		for (let i = blockLen - 1; i >= 0; i--) {
			carry += (input[start + i] as number) + (derived[i % derived.length] as number);
			input[start + i] = carry & 0xff;
			carry >>= 8;
		}
	}
}
