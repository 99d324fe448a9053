import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Cancellation } from "../core/crypto/cancellation.ts";
import type { CryptoFailure } from "../core/crypto/failure.ts";
import type { DeriveKey } from "../core/crypto/kdf/derive-key.ts";
import type { KeyDerivationRequest } from "../core/crypto/kdf/request.ts";
import type { Digests } from "../core/present/digests.ts";

/** Hashes by Node's own OpenSSL. */
export const digests: Digests = {
	sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
	sha1: (bytes) => createHash("sha1").update(bytes).digest("hex"),
};

/** Starting a thread takes about 50 ms, in which software does this many rounds. */
const WORTH_A_THREAD = 20_000;

/**
 * Derives keys in threads of their own, those that are cheaper than starting one here and at once.
 * @param workerFile the path of the built `key-derivation-worker.ts`
 */
export const deriveKeyInThreads =
	(workerFile: string): DeriveKey =>
	async (request, signal) => {
		const [{ deriveKey }, { derivationCost, isForHost }] = await Promise.all([
			import("../core/crypto/kdf/derive-key.ts"),
			import("../core/crypto/kdf/request.ts"),
		]);
		// Node computes PBKDF2 in a thread of its own.
		const isHere = isForHost(request) || derivationCost(request).rounds < WORTH_A_THREAD;
		return isHere ? deriveKey(request, signal) : inThread(workerFile, request, signal);
	};

/** Derives a key in a thread that ends with it, or as soon as `signal` says so. */
async function inThread(
	workerFile: string,
	request: KeyDerivationRequest,
	signal: Cancellation | undefined,
): Promise<Uint8Array | CryptoFailure> {
	if (signal?.aborted) return { failure: "cancelled" };
	const worker = new Worker(workerFile, { workerData: request });
	let cancel = (): void => undefined;
	try {
		return await new Promise((resolve, reject) => {
			cancel = () => resolve({ failure: "cancelled" });
			signal?.addEventListener("abort", cancel);
			worker.once("message", resolve);
			worker.once("error", reject);
			worker.once("exit", () => reject(new Error("The thread that derives a key ended without a result.")));
		});
	} finally {
		signal?.removeEventListener("abort", cancel);
		await worker.terminate();
	}
}
