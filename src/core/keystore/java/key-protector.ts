import { cipherShape, decrypt } from "../../crypto/ciphers/decrypt.ts";
import { digest, loadDigest } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure } from "../../crypto/failure.ts";
import { joinOctets } from "../../crypto/join-octets.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { sameOctets } from "../../crypto/same-octets.ts";
import { lowSevenBits, utf16 } from "../opening/password-forms.ts";
import type { KeyProtection } from "./key-protection.ts";

const SHA1_LENGTH = 20;

/** What makes the digest over a JKS more than that of password and contents (`JavaKeyStore.getPreKeyedHash`). */
const WHITENER = Uint8Array.from("Mighty Aphrodite", (char) => char.charCodeAt(0));

/** Whether `stored` is the digest of `contents` under that password: a JKS's check against changes. */
export async function isStoreDigest(text: string, contents: Uint8Array, stored: Uint8Array): Promise<boolean> {
	const sha1 = await loadDigest("sha1");
	const computed = sha1.create().update(utf16(text)).update(WHITENER).update(contents).digest();
	return sameOctets(computed, stored);
}

/** Decrypts a private key of a JKS or JCEKS: its `PrivateKeyInfo`. */
export async function recoverKey(
	bytes: Uint8Array,
	protection: KeyProtection,
	text: string,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const encrypted = bytes.subarray(protection.encrypted.start, protection.encrypted.end);
	switch (protection.scheme) {
		case "JDK":
			return recoverJdk(encrypted, text);
		case "JCE":
			return recoverJce(bytes, protection, encrypted, text, budget);
		case "unknown":
			return { failure: "unsupported", algorithm: protection.algorithm };
	}
}

/**
 * `sun.security.provider.KeyProtector`: 20 octets of salt, the key under a stream of SHA-1 digests, each of the
 * password and the one before, and the digest of password and key.
 */
async function recoverJdk(encrypted: Uint8Array, text: string): Promise<Uint8Array | CryptoFailure> {
	if (encrypted.length < 2 * SHA1_LENGTH) return { failure: "parameter", parameter: "encryptedData" };
	const sha1 = await loadDigest("sha1");
	const password = utf16(text);
	const end = encrypted.length - SHA1_LENGTH;
	const plain = new Uint8Array(encrypted.subarray(SHA1_LENGTH, end));
	let block: Uint8Array = encrypted.subarray(0, SHA1_LENGTH);
	for (let at = 0; at < plain.length; at++) {
		if (at % SHA1_LENGTH === 0) block = sha1.create().update(password).update(block).digest();
		plain[at] = (plain[at] as number) ^ (block[at % SHA1_LENGTH] as number);
	}
	const check = await digest("sha1", joinOctets(password, plain));
	return sameOctets(check, encrypted.subarray(end)) ? plain : { failure: "mismatch", plain };
}

async function recoverJce(
	bytes: Uint8Array,
	{ parameters }: KeyProtection,
	data: Uint8Array,
	text: string,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const shape = cipherShape("DES-EDE3-CBC");
	if (parameters === undefined || shape === undefined) return { failure: "parameter", parameter: "PBEParameter" };
	const salt = bytes.subarray(parameters.salt.start, parameters.salt.end);
	const derived = await budget.derive({
		kdf: "PBEWithMD5AndTripleDES",
		password: lowSevenBits(text),
		salt,
		iterations: parameters.iterations,
		length: 32,
	});
	if (isFailure(derived)) return derived;
	return decrypt({ shape, key: derived.subarray(0, 24), iv: derived.subarray(24), data });
}
