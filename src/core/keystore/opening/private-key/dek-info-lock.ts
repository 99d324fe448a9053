import { cipherShape, decrypt } from "../../../crypto/ciphers/decrypt.ts";
import { type CryptoFailure, isFailure } from "../../../crypto/failure.ts";
import type { DerivationBudget } from "../../../crypto/kdf/budget.ts";
import { octetForms } from "../password-forms.ts";
import { decryptInEachForm, openedOrDamaged } from "../pbe.ts";
import { isBeginningOfKey, isOneSequence } from "../plausible.ts";
import { describeDer } from "./der-lock.ts";
import type { KeyLock } from "./key-lock.ts";

/** What `DEK-Info` says of a key that OpenSSL encrypted as a whole. */
export interface DekInfoParameters {
	readonly cipher: string;
	readonly iv: Uint8Array;
}

/** PEM_read_bio(3): the salt is the beginning of the initialisation vector. */
const SALT_LENGTH = 8;

/** The lock of a traditional key of OpenSSL (PEM_read_bio(3), RFC 1421 §4.6.1.3). */
export const dekInfoLock = (data: Uint8Array, parameters: DekInfoParameters): KeyLock => ({
	attempt: async (text, budget) => {
		const decryptWith = (password: Uint8Array) => decryptOnce(data, parameters, password, budget);
		const plain = await decryptInEachForm(octetForms(text), decryptWith, isOneSequence);
		// Cut between two blocks it decrypts without its end, padding included.
		const isCut = isFailure(plain) && plain.failure === "mismatch" && isBeginningOfKey(plain.plain);
		return isCut ? { failure: "parameter", parameter: "encryptedLength" } : openedOrDamaged(plain);
	},
	describe: describeDer,
});

async function decryptOnce(
	data: Uint8Array,
	{ cipher, iv }: DekInfoParameters,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const shape = cipherShape(cipher.toUpperCase());
	if (shape?.mode !== "CBC") return { failure: "unsupported", algorithm: cipher };
	const salt = iv.subarray(0, SALT_LENGTH);
	const key = await budget.derive({ kdf: "EVP_BytesToKey", password, salt, length: shape.keyLength });
	return isFailure(key) ? key : decrypt({ shape, key, iv, data });
}
