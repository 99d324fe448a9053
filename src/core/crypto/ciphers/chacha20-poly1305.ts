import { chacha20poly1305 } from "@noble/ciphers/chacha.js";

/**
 * Opens what AEAD_CHACHA20_POLY1305 (RFC 8439 §2.8) sealed; undefined where the tag, its last 16 octets, does not fit.
 * @param key 32 octets
 * @param nonce 12 octets
 * @param associated what was authenticated beside it
 */
export function openChaCha20Poly1305(
	key: Uint8Array,
	nonce: Uint8Array,
	associated: Uint8Array,
	sealed: Uint8Array,
): Uint8Array | undefined {
	try {
		return chacha20poly1305(key, nonce, associated).decrypt(sealed);
	} catch {
		return undefined;
	}
}
