import { type Cancellation, stopIfCancelled } from "../cancellation.ts";
import { loadDigest } from "../digests.ts";
import { joinOctets } from "../join-octets.ts";
import type { Md5TripleDesRequest, Pbkdf1Request } from "./request.ts";

const SLICE = 10;

/** PBKDF1 (RFC 8018 §5.1): the digest of password and salt, digested again and again. */
export async function pbkdf1(request: Pbkdf1Request, signal?: Cancellation): Promise<Uint8Array> {
	const [{ asyncLoop }, hash] = await Promise.all([import("@noble/hashes/utils.js"), loadDigest(request.digest)]);
	let block = hash(joinOctets(request.password, request.salt));
	await asyncLoop(request.iterations - 1, SLICE, () => {
		stopIfCancelled(signal);
		block = hash(block);
	});
	return block.slice(0, request.length);
}

/**
 * The JDK's derivation for `PBEWithMD5AndTripleDES` (its PBES1Core): each half of the salt is digested together with
 * the password in every round, and the two results are the key and the initialisation vector.
 */
export async function md5TripleDes(request: Md5TripleDesRequest, signal?: Cancellation): Promise<Uint8Array> {
	const [{ asyncLoop }, md5] = await Promise.all([import("@noble/hashes/utils.js"), loadDigest("md5")]);
	const derived = new Uint8Array(request.length);
	for (const [half, start] of distinctHalves(request.salt).entries()) {
		let block: Uint8Array = start;
		await asyncLoop(request.iterations, SLICE, () => {
			stopIfCancelled(signal);
			block = md5.create().update(block).update(request.password).digest();
		});
		derived.set(block, half * 16);
	}
	return derived;
}

/** Two equal halves are made different, by a swap that was meant to turn the first one round and does not quite. */
function distinctHalves(salt: Uint8Array): [Uint8Array, Uint8Array] {
	const first = salt.slice(0, 4);
	const second = salt.slice(4, 8);
	if (first.some((octet, index) => octet !== second[index])) return [first, second];
	const [a, b, , d] = first as unknown as [number, number, number, number];
	return [Uint8Array.of(d, b, a, d), second];
}
