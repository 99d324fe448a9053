import type { CryptoFailure } from "../failure.ts";
import { sameOctets } from "../same-octets.ts";

const BLOCK = 16;

/** AES in CBC (NIST SP 800-38A); padding is left on. */
export async function decryptAesCbc(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
	const { cbc } = await import("@noble/ciphers/aes.js");
	return cbc(key, iv, { disablePadding: true }).decrypt(data);
}

/**
 * AES in GCM (NIST SP 800-38D), its tag of `tagLength` octets behind the data. The library wants a whole tag, so the
 * data is decrypted with the key stream and encrypted again for its tag.
 */
export async function decryptAesGcm(
	key: Uint8Array,
	nonce: Uint8Array,
	data: Uint8Array,
	tagLength: number,
): Promise<Uint8Array | CryptoFailure> {
	const { gcm } = await import("@noble/ciphers/aes.js");
	const end = data.length - tagLength;
	const plain = gcm(key, nonce).encrypt(new Uint8Array(end)).slice(0, end);
	for (let i = 0; i < end; i++) plain[i] = (plain[i] as number) ^ (data[i] as number);
	const tag = gcm(key, nonce).encrypt(plain).subarray(end, data.length);
	return sameOctets(tag, data.subarray(end)) ? plain : { failure: "mismatch", plain };
}

/** AES in CCM (RFC 3610), its tag of `tagLength` octets behind the data. */
export async function decryptAesCcm(
	key: Uint8Array,
	nonce: Uint8Array,
	data: Uint8Array,
	tagLength: number,
): Promise<Uint8Array | CryptoFailure> {
	const { cbc, ctr } = await import("@noble/ciphers/aes.js");
	const end = data.length - tagLength;
	const counterLength = 15 - nonce.length;
	const counter = new Uint8Array(BLOCK);
	counter[0] = counterLength - 1;
	counter.set(nonce, 1);
	// §2.3: block 0 of the key stream encrypts the tag, the others the data.
	const stream = new Uint8Array(BLOCK + end);
	stream.set(data.subarray(end));
	stream.set(data.subarray(0, end), BLOCK);
	const opened = ctr(key, counter).decrypt(stream);
	const plain = opened.subarray(BLOCK);
	const authenticated = new Uint8Array(BLOCK + Math.ceil(end / BLOCK) * BLOCK);
	authenticated.set(counter);
	authenticated[0] = 8 * ((tagLength - 2) / 2) + counterLength - 1;
	writeLength(authenticated, end, counterLength);
	authenticated.set(plain, BLOCK);
	const tag = cbc(key, new Uint8Array(BLOCK), { disablePadding: true }).encrypt(authenticated).slice(-BLOCK);
	return sameOctets(tag.subarray(0, tagLength), opened.subarray(0, tagLength)) ? plain : { failure: "mismatch", plain };
}

/** §2.2: the length of the message in the last octets of the first block. */
function writeLength(block: Uint8Array, length: number, octets: number): void {
	for (let i = 0, rest = length; i < octets; i++, rest = Math.floor(rest / 256)) block[BLOCK - 1 - i] = rest % 256;
}

/** AES key wrap with padding (RFC 5649). */
export async function unwrapAesKeyWithPadding(key: Uint8Array, data: Uint8Array): Promise<Uint8Array | CryptoFailure> {
	const { aeskwp } = await import("@noble/ciphers/aes.js");
	try {
		return aeskwp(key).decrypt(data);
	} catch {
		return { failure: "mismatch", plain: new Uint8Array() };
	}
}
