import { type CipherShape, cipherShape, decrypt } from "../../crypto/ciphers/decrypt.ts";
import { digestOfHmac, isDigestName } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import type { Element } from "../../der/element.ts";
import type { Cipher, EncryptionScheme, KeyDerivation } from "../../keys/encryption-scheme.ts";
import { readCipherParameters } from "./cipher-parameters.ts";
import { type PasswordForms, pkcs5Forms, pkcs12Forms } from "./password-forms.ts";
import { decryptInEachForm, decryptPkcs12 } from "./pbe.ts";

/** Something encrypted under a password as an AlgorithmIdentifier says. */
export interface EncryptedPart {
	readonly scheme: EncryptionScheme;
	/** What the positions in `scheme` count. */
	readonly bytes: Uint8Array;
	readonly data: Uint8Array;
}

/** Decrypts with each form that writers give a password, until `accepts` takes what comes out. */
export function decryptPart(
	part: EncryptedPart,
	text: string,
	budget: DerivationBudget,
	accepts: (plain: Uint8Array) => boolean,
): Promise<Uint8Array | CryptoFailure> {
	const forms = part.scheme.keyDerivation?.name === "PKCS#12" ? pkcs12Forms(text) : pkcs5Forms(text);
	return decryptWithForms(part, forms, budget, accepts);
}

/** The same with forms that a format has for itself. */
export function decryptWithForms(
	part: EncryptedPart,
	forms: PasswordForms,
	budget: DerivationBudget,
	accepts: (plain: Uint8Array) => boolean,
): Promise<Uint8Array | CryptoFailure> {
	return decryptInEachForm(forms, (form) => decryptOnce(part, form, budget), accepts);
}

const octetsOf = (bytes: Uint8Array, { contentStart, contentEnd }: Element): Uint8Array =>
	bytes.subarray(contentStart, contentEnd);

async function decryptOnce(
	part: EncryptedPart,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const { scheme, keyDerivation, cipher } = part.scheme;
	if (keyDerivation === undefined || cipher === undefined) return { failure: "unsupported", algorithm: scheme };
	switch (keyDerivation.name) {
		case "PKCS#12":
			return inPkcs12(part, keyDerivation, cipher, password, budget);
		case "PBKDF1":
			return inPbes1(part, keyDerivation, cipher, password, budget);
		default:
			return inPbes2(part, keyDerivation, cipher, password, budget);
	}
}

function inPkcs12(
	{ bytes, data }: EncryptedPart,
	{ salt, iterations = 0, prf = "" }: KeyDerivation,
	{ name: cipher }: Cipher,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> | CryptoFailure {
	if (!isDigestName(prf)) return { failure: "unsupported", algorithm: prf };
	return decryptPkcs12(password, { cipher, digest: prf, salt: octetsOf(bytes, salt), iterations, data }, budget);
}

/** RFC 8018 §6.1: eight octets of key and eight of initialisation vector. */
async function inPbes1(
	{ bytes, data }: EncryptedPart,
	{ salt, iterations = 0, prf = "" }: KeyDerivation,
	{ name }: Cipher,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const shape = cipherShape(name);
	if (shape === undefined || (prf !== "md5" && prf !== "sha1"))
		return { failure: "unsupported", algorithm: `${prf} ${name}` };
	const own = { kdf: "PBKDF1", digest: prf, password, salt: octetsOf(bytes, salt), iterations } as const;
	const derived = await budget.derive({ ...own, length: 16 });
	if (isFailure(derived)) return derived;
	return decrypt({ shape, key: derived.subarray(0, 8), iv: derived.subarray(8), data });
}

async function inPbes2(
	{ bytes, data }: EncryptedPart,
	keyDerivation: KeyDerivation,
	{ name, parameters: element }: Cipher,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const shape = cipherShape(name);
	if (shape === undefined) return { failure: "unsupported", algorithm: name };
	const parameters = readCipherParameters(bytes, element, shape);
	if (parameters === undefined) return { failure: "parameter", parameter: "encryptionScheme" };
	const length = keyLengthFor(shape, keyDerivation, parameters.effectiveKeyBits);
	const key = await derivePbes2Key(bytes, keyDerivation, length, password, budget);
	return isFailure(key) ? key : decrypt({ shape, key, data, ...parameters });
}

/** RC2 takes keys of any length: what is stated, or as much as counts. Every other cipher has one. */
const keyLengthFor = (
	shape: CipherShape,
	{ keyLength }: KeyDerivation,
	effectiveKeyBits: number | undefined,
): number => (shape.algorithm === "RC2" ? (keyLength ?? Math.ceil((effectiveKeyBits ?? 0) / 8)) : shape.keyLength);

/** Derives a key with PBKDF2 or scrypt as PBES2 and PBMAC1 state them; a stated length must be the one that is wanted. */
export async function derivePbes2Key(
	bytes: Uint8Array,
	{ name, salt: element, iterations = 0, keyLength, prf = "", scrypt }: KeyDerivation,
	length: number,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	if (keyLength !== undefined && keyLength !== length) return { failure: "parameter", parameter: "keyLength" };
	const salt = octetsOf(bytes, element);
	if (name === "scrypt") {
		if (scrypt === undefined) return { failure: "parameter", parameter: "scrypt-params" };
		return budget.derive({ kdf: "scrypt", password, salt, length, cost: iterations, ...scrypt });
	}
	if (name !== "PBKDF2") return { failure: "unsupported", algorithm: name };
	const digest = digestOfHmac(prf);
	if (digest === undefined) return { failure: "unsupported", algorithm: prf };
	return budget.derive({ kdf: "PBKDF2", digest, password, salt, iterations, length });
}
