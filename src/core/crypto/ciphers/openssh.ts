import type { CryptoFailure } from "../failure.ts";
import { sameOctets } from "../same-octets.ts";
import { decryptAesCbc, decryptAesGcm } from "./aes.ts";
import { decryptDes } from "./forge.ts";

/** What a cipher of OpenSSH takes from the key derivation, in octets, and how it decrypts. Padding is left on. */
export interface OpenSshCipher {
	readonly keyLength: number;
	readonly ivLength: number;
	/** Blocks that the data is a whole number of. */
	readonly block: number;
	decrypt(
		key: Uint8Array,
		iv: Uint8Array,
		data: Uint8Array,
		tag: Uint8Array,
	): Promise<Uint8Array | CryptoFailure> | Uint8Array;
}

const cbc = (keyLength: number): OpenSshCipher => ({ keyLength, ivLength: 16, block: 16, decrypt: decryptAesCbc });
const ctr = (keyLength: number): OpenSshCipher => ({ keyLength, ivLength: 16, block: 16, decrypt: decryptAesCtr });
const gcm = (keyLength: number): OpenSshCipher => ({
	keyLength,
	ivLength: 12,
	block: 16,
	decrypt: (key, iv, data, tag) => {
		const sealed = new Uint8Array(data.length + tag.length);
		sealed.set(data);
		sealed.set(tag, data.length);
		return decryptAesGcm(key, iv, sealed, tag.length);
	},
});

/** The ciphers that ssh-keygen -Z knows, by the names of PROTOCOL.key. */
const CIPHERS: ReadonlyMap<string, OpenSshCipher> = new Map<string, OpenSshCipher>([
	["3des-cbc", { keyLength: 24, ivLength: 8, block: 8, decrypt: decryptDes }],
	["aes128-cbc", cbc(16)],
	["aes192-cbc", cbc(24)],
	["aes256-cbc", cbc(32)],
	["aes128-ctr", ctr(16)],
	["aes192-ctr", ctr(24)],
	["aes256-ctr", ctr(32)],
	["aes128-gcm@openssh.com", gcm(16)],
	["aes256-gcm@openssh.com", gcm(32)],
	["chacha20-poly1305@openssh.com", { keyLength: 64, ivLength: 0, block: 8, decrypt: decryptChaCha20 }],
]);

/** The cipher of that name; undefined for one not implemented here. */
export const openSshCipher = (name: string): OpenSshCipher | undefined => CIPHERS.get(name);

async function decryptAesCtr(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
	const library = await import("@noble/ciphers/aes.js");
	return library.ctr(key, iv).decrypt(data);
}

/**
 * PROTOCOL.chacha20poly1305 of OpenSSH with sequence number 0: the first half of the key encrypts, block 0 of its stream
 * authenticates; the other half is for lengths of packets, and a file has none.
 */
async function decryptChaCha20(
	key: Uint8Array,
	_iv: Uint8Array,
	data: Uint8Array,
	tag: Uint8Array,
): Promise<Uint8Array | CryptoFailure> {
	const [{ chacha20orig }, { poly1305 }] = await Promise.all([
		import("@noble/ciphers/chacha.js"),
		import("@noble/ciphers/_poly1305.js"),
	]);
	const own = key.subarray(0, 32);
	const nonce = new Uint8Array(8);
	const authenticator = chacha20orig(own, nonce, new Uint8Array(32), undefined, 0);
	const plain = chacha20orig(own, nonce, data, undefined, 1);
	return sameOctets(poly1305(data, authenticator), tag) ? plain : { failure: "mismatch", plain };
}
