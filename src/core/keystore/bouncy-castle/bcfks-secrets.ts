import { digestOfHmac, hmac } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure } from "../../crypto/failure.ts";
import { joinOctets } from "../../crypto/join-octets.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { sameOctets } from "../../crypto/same-octets.ts";
import type { KeyDerivation } from "../../keys/encryption-scheme.ts";
import type { EncryptedOctets } from "../opening/encrypted-octets.ts";
import { bmpString, type PasswordForms } from "../opening/password-forms.ts";
import { decryptWithForms, derivePbes2Key } from "../opening/scheme-decryption.ts";
import type { BcfksLayout, BcfksMac } from "./bcfks-layout.ts";

/** What a key is derived for: its name goes into the derivation (`BcFKSKeyStoreSpi.generateKey`). */
export type Purpose = "INTEGRITY_CHECK" | "STORE_ENCRYPTION" | "PRIVATE_KEY_ENCRYPTION" | "SECRET_KEY_ENCRYPTION";

/** Bouncy Castle takes no octets for the empty password here, unlike everywhere else. */
const form = (text: string, purpose: Purpose): Uint8Array =>
	joinOctets(text === "" ? new Uint8Array() : bmpString(text), bmpString(purpose));

const formsOf = (text: string, purpose: Purpose): PasswordForms => [form(text, purpose)];

/** Bouncy Castle gives scrypt the block size for its parallelization too, whatever the parameters say. */
const asDerived = (keyDerivation: KeyDerivation): KeyDerivation => {
	const { scrypt } = keyDerivation;
	return scrypt === undefined
		? keyDerivation
		: { ...keyDerivation, scrypt: { ...scrypt, parallelization: scrypt.blockSize } };
};

/** Decrypts the store or a key in it. */
export function decryptBcfks(
	{ scheme, bytes, data }: EncryptedOctets,
	purpose: Purpose,
	text: string,
	budget: DerivationBudget,
	accepts: (plain: Uint8Array) => boolean,
): Promise<Uint8Array | CryptoFailure> {
	const { keyDerivation } = scheme;
	const derived = { ...scheme, keyDerivation: keyDerivation && asDerived(keyDerivation) };
	return decryptWithForms({ scheme: derived, bytes, data }, formsOf(text, purpose), budget, accepts);
}

/** Whether the MAC fits, or why that cannot be told. */
export async function isBcfksMac(
	{ bytes, storeData }: BcfksLayout,
	{ algorithm, keyDerivation, mac }: BcfksMac,
	text: string,
	budget: DerivationBudget,
): Promise<boolean | CryptoFailure> {
	const digest = digestOfHmac(algorithm);
	if (digest === undefined) return { failure: "unsupported", algorithm };
	const { keyLength } = keyDerivation;
	if (keyLength === undefined) return { failure: "parameter", parameter: "keyLength" };
	const password = form(text, "INTEGRITY_CHECK");
	const key = await derivePbes2Key(bytes, asDerived(keyDerivation), keyLength, password, budget);
	if (isFailure(key)) return key;
	const computed = await hmac(digest, key, bytes.subarray(storeData.start, storeData.end));
	return sameOctets(computed, bytes.subarray(mac.contentStart, mac.contentEnd));
}
