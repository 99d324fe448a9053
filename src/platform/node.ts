import { constants, createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { ServerProbe } from "../core/chain/server-probe.ts";
import type { TrustRoots } from "../core/chain/trust-roots.ts";
import type { Cancellation } from "../core/crypto/cancellation.ts";
import type { CryptoFailure } from "../core/crypto/failure.ts";
import type { DeriveKey } from "../core/crypto/kdf/derive-key.ts";
import type { KeyDerivationRequest } from "../core/crypto/kdf/request.ts";
import type { HostKey, HostQuestion, SignatureHost } from "../core/crypto/verify-signature.ts";
import type { FileSurroundings } from "../core/file-surroundings.ts";
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
		if (isHere) return deriveKey(request, signal);
		// A host short of threads can still open keystores.
		return inThread(workerFile, request, signal).catch(() => deriveKey(request, signal));
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

/** Signatures by Node's own OpenSSL, or by the BoringSSL of an editor; both throw at what they do not take. */
export const signatureHost: SignatureHost = {
	verify: (question) => {
		try {
			return verified(question);
		} catch {
			return undefined;
		}
	},
};

function verified({ scheme, key, signature, signed }: HostQuestion): boolean | undefined {
	if (!("digest" in scheme)) return verify(undefined, signed, keyObject(key), signature);
	const { digest } = scheme;
	// OpenSSL's SHAKEs have other lengths than those of RFC 8702.
	if (digest.startsWith("shake")) return undefined;
	if (scheme.family !== "RSASSA-PSS") return verify(digest, signed, keyObject(key), signature);
	if (scheme.maskDigest !== digest) return undefined;
	const { saltLength } = scheme;
	return verify(
		digest,
		signed,
		{ key: keyObject(key), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
		signature,
	);
}

const keyObjects = new WeakMap<HostKey, KeyObject>();

function keyObject(key: HostKey): KeyObject {
	const known = keyObjects.get(key);
	if (known !== undefined) return known;
	const made = createPublicKey({ key: Buffer.from(key.subjectPublicKeyInfo), format: "der", type: "spki" });
	keyObjects.set(key, made);
	return made;
}

/** Connects to servers; what that takes is loaded when somebody asks for it. */
export const serverProbe: ServerProbe = async (question, signal) => {
	const { probeServer } = await import("./node/probe-server.ts");
	return probeServer(question, signal);
};

/** Looks at the disk and at Git's index; loaded when somebody asks about a file. */
export const fileSurroundings: FileSurroundings = async (path) =>
	(await import("./node/file-surroundings.ts")).fileSurroundings(path);

/** The roots of Mozilla and of the operating system; reading them takes its time, so nothing of it is loaded before. */
export const trustRoots: TrustRoots = {
	mozilla: async () => (await import("./node/trust-roots.ts")).mozillaRoots(),
	system: async () => (await import("./node/trust-roots.ts")).systemRoots(),
};
