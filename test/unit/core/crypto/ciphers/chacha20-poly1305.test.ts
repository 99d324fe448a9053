import { createCipheriv } from "node:crypto";
import { expect, test } from "vitest";
import { openChaCha20Poly1305 } from "../../../../../src/core/crypto/ciphers/chacha20-poly1305.ts";

const key = Buffer.from("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f", "hex");
const nonce = Buffer.from("070000004041424344454647", "hex");
const associated = Buffer.from("50515253c0c1c2c3c4c5c6c7", "hex");

/** As OpenSSL seals it. */
function sealed(text: string): Buffer {
	const cipher = createCipheriv("chacha20-poly1305", key, nonce, { authTagLength: 16 });
	cipher.setAAD(associated, { plaintextLength: text.length });
	return Buffer.concat([cipher.update(text, "latin1"), cipher.final(), cipher.getAuthTag()]);
}

test("what OpenSSL seals with ChaCha20 and Poly1305 is opened", () => {
	const opened = openChaCha20Poly1305(key, nonce, associated, sealed("Ladies and Gentlemen"));
	expect(Buffer.from(opened ?? []).toString("latin1")).toBe("Ladies and Gentlemen");
});

test("what was changed, is too short or was sealed with other data is not", () => {
	const octets = sealed("Ladies and Gentlemen");
	const changed = Buffer.from(octets);
	changed[3] = (changed[3] ?? 0) ^ 1;
	expect(openChaCha20Poly1305(key, nonce, associated, changed)).toBeUndefined();
	expect(openChaCha20Poly1305(key, nonce, associated, octets.subarray(0, 10))).toBeUndefined();
	expect(openChaCha20Poly1305(key, nonce, key, octets)).toBeUndefined();
});
