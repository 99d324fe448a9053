import { type Cancellation, stopIfCancelled } from "../cancellation.ts";
import { Blowfish } from "../ciphers/blowfish.ts";
import { joinOctets } from "../join-octets.ts";
import type { BcryptRequest } from "./request.ts";

/** How long the loop runs before the host gets its turn, in milliseconds. */
const SLICE = 10;

/** Octets that one run of bcrypt gives. */
const BLOCK = 32;
const EXPANSIONS = 64;
const ENCRYPTIONS = 64;
const MAGIC = "OxychromaticBlowfishSwatDynamite";

/**
 * OpenBSD's bcrypt_pbkdf(3), which OpenSSH encrypts keys with: PBKDF2 over SHA-512 and a variant of bcrypt, its output
 * dealt out over the key octet by octet. Rejects with `Cancelled` where `signal` says so.
 */
export async function bcryptPbkdf(request: BcryptRequest, signal?: Cancellation): Promise<Uint8Array> {
	const [{ asyncLoop }, { sha512 }] = await Promise.all([
		import("@noble/hashes/utils.js"),
		import("@noble/hashes/sha2.js"),
	]);
	const { password, salt, iterations, length } = request;
	const digested = sha512(password);
	const derived = new Uint8Array(length);
	const blocks = Math.ceil(length / BLOCK);
	for (let index = 0; index < blocks; index++) {
		const counter = Uint8Array.of(0, 0, (index + 1) >>> 8, index + 1);
		let u = bcryptHash(digested, sha512(joinOctets(salt, counter)));
		const block = u.slice();
		await asyncLoop(iterations - 1, SLICE, () => {
			stopIfCancelled(signal);
			u = bcryptHash(digested, sha512(u));
			for (let i = 0; i < BLOCK; i++) block[i] = (block[i] as number) ^ (u[i] as number);
		});
		for (let i = 0, at = index; at < length; i++, at += blocks) derived[at] = block[i] as number;
	}
	return derived;
}

function bcryptHash(password: Uint8Array, salt: Uint8Array): Uint8Array {
	const cipher = new Blowfish();
	cipher.expand(password, salt);
	for (let i = 0; i < EXPANSIONS; i++) {
		cipher.expand(salt);
		cipher.expand(password);
	}
	const words = Uint32Array.from({ length: BLOCK / 4 }, (_, i) => bigEndian(MAGIC, i * 4));
	for (let i = 0; i < ENCRYPTIONS; i++) cipher.encrypt(words);
	// The words are read as big-endian and written as little-endian ones.
	return Uint8Array.from({ length: BLOCK }, (_, i) => (words[i >> 2] as number) >>> ((i & 3) * 8));
}

const bigEndian = (text: string, at: number): number =>
	(text.charCodeAt(at) << 24) |
	(text.charCodeAt(at + 1) << 16) |
	(text.charCodeAt(at + 2) << 8) |
	text.charCodeAt(at + 3);
