import { cipherShape, decrypt } from "../../crypto/ciphers/decrypt.ts";
import type { DigestName } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import type { PasswordForms } from "./password-forms.ts";
import { beginsLikeSequence } from "./plausible.ts";
import type { Attempt } from "./session.ts";

/**
 * Decrypts with each form of a password until the outcome is accepted. Of outcomes that are not, the one that begins
 * rightly is kept: damage and not the password is the reason then.
 */
export async function decryptInEachForm(
	forms: PasswordForms,
	decryptWith: (form: Uint8Array) => Promise<Uint8Array | CryptoFailure>,
	accepts: (plain: Uint8Array) => boolean,
): Promise<Uint8Array | CryptoFailure> {
	let kept: CryptoFailure | undefined;
	for (const form of forms) {
		const plain = await decryptWith(form);
		if (!isFailure(plain) && accepts(plain)) return plain;
		const failure: CryptoFailure = isFailure(plain) ? plain : { failure: "mismatch", plain };
		if (failure.failure !== "mismatch") return failure;
		if (kept === undefined || beginsLikeSequence(failure.plain)) kept = failure;
	}
	return kept ?? { failure: "mismatch", plain: new Uint8Array() };
}

/** Takes what begins rightly although its end is damaged, and reading it tells where. */
export function openedOrDamaged(plain: Uint8Array | CryptoFailure): Attempt<Uint8Array> {
	if (!isFailure(plain)) return { opened: plain };
	return plain.failure === "mismatch" && beginsLikeSequence(plain.plain) ? { opened: plain.plain } : plain;
}

/** A cipher whose key and initialisation vector both come from the key derivation of PKCS#12. */
export interface Pkcs12Encryption {
	readonly cipher: string;
	readonly digest: DigestName;
	readonly salt: Uint8Array;
	readonly iterations: number;
	readonly data: Uint8Array;
}

/** The password-based encryption of RFC 7292 §C; `password` is one of its forms. */
export async function decryptPkcs12(
	password: Uint8Array,
	{ cipher, digest, salt, iterations, data }: Pkcs12Encryption,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const shape = cipherShape(cipher);
	if (shape === undefined) return { failure: "unsupported", algorithm: cipher };
	const own = { kdf: "PKCS#12", digest, password, salt, iterations } as const;
	const key = await budget.derive({ ...own, purpose: "key", length: shape.keyLength });
	if (isFailure(key)) return key;
	const iv =
		shape.ivLength === 0 ? new Uint8Array() : await budget.derive({ ...own, purpose: "iv", length: shape.ivLength });
	return isFailure(iv) ? iv : decrypt({ shape, key, iv, data });
}
