import { type Cancellation, stopIfCancelled, untilCancelled } from "../cancellation.ts";
import { loadDigest } from "../digests.ts";
import { type SubtleCrypto, webCrypto } from "../web-crypto.ts";
import { type Pbkdf2Request, WEB_NAMES } from "./request.ts";

const SLICE = 10;

/**
 * PBKDF2 with HMAC (RFC 8018 §5.2): by the host, in another thread and many times faster, where it knows the digest.
 * Rejects with `Cancelled` where `signal` says so.
 */
export async function pbkdf2(
	request: Pbkdf2Request,
	signal?: Cancellation,
	subtle: SubtleCrypto | undefined = webCrypto(),
): Promise<Uint8Array> {
	const hash = WEB_NAMES[request.digest];
	const native = subtle && hash ? await untilCancelled(byHost(subtle, hash, request), signal) : undefined;
	return native ?? bySoftware(request, signal);
}

/** Undefined where the host does not want these parameters: some refuse an empty password. */
async function byHost(subtle: SubtleCrypto, hash: string, request: Pbkdf2Request): Promise<Uint8Array | undefined> {
	const { password, salt, iterations, length } = request;
	try {
		const key = await subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
		return new Uint8Array(await subtle.deriveBits({ name: "PBKDF2", hash, salt, iterations }, key, length * 8));
	} catch {
		return undefined;
	}
}

async function bySoftware(request: Pbkdf2Request, signal: Cancellation | undefined): Promise<Uint8Array> {
	const [{ hmac }, { asyncLoop }, hash] = await Promise.all([
		import("@noble/hashes/hmac.js"),
		import("@noble/hashes/utils.js"),
		loadDigest(request.digest),
	]);
	const { outputLen } = hash;
	const prf = hmac.create(hash, request.password);
	const derived = new Uint8Array(request.length);
	for (let at = 0, index = 1; at < derived.length; at += outputLen, index++) {
		const counter = Uint8Array.of(index >>> 24, index >>> 16, index >>> 8, index);
		let u = prf.clone().update(request.salt).update(counter).digest();
		const block = u.slice();
		await asyncLoop(request.iterations - 1, SLICE, () => {
			stopIfCancelled(signal);
			u = prf.clone().update(u).digest();
			for (let i = 0; i < outputLen; i++) block[i] = (block[i] as number) ^ (u[i] as number);
		});
		derived.set(block.subarray(0, derived.length - at), at);
	}
	prf.destroy();
	return derived;
}
