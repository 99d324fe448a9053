import { type Cancellation, stopIfCancelled } from "../cancellation.ts";
import type { ScryptRequest } from "./request.ts";

/** scrypt (RFC 7914 §6). Rejects with `Cancelled` where `signal` says so. */
export async function scrypt(request: ScryptRequest, signal?: Cancellation): Promise<Uint8Array> {
	const { scryptAsync } = await import("@noble/hashes/scrypt.js");
	const { password, salt, cost, blockSize, parallelization, length } = request;
	return scryptAsync(password, salt, {
		N: cost,
		r: blockSize,
		p: parallelization,
		dkLen: length,
		maxmem: Number.MAX_SAFE_INTEGER,
		onProgress: () => stopIfCancelled(signal),
	});
}
