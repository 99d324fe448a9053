import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { smallInteger } from "../der/integer.ts";
import type { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import { type AlgorithmIdentifier, algorithmName, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import { PASSWORD_SCHEMES } from "./password-schemes.ts";
import type { KeyEncryption } from "./private-key.ts";
import type { KeyProblemCode } from "./problems.ts";

/** A key derivation and a cipher as an AlgorithmIdentifier states them, with the places of their parameters. */
export interface EncryptionScheme {
	/** `PBES2`, `pbeWithSHAAnd3-KeyTripleDES-CBC`, …, or a dotted OID. */
	readonly scheme: string;
	readonly keyDerivation: KeyDerivation | undefined;
	readonly cipher: Cipher | undefined;
}

export interface KeyDerivation {
	/** `PBKDF2`, `scrypt`, `PKCS#12`, `PBKDF1`, or a dotted OID. */
	readonly name: string;
	/** The OCTET STRING; absent (tag 0) where there is none. */
	readonly salt: Element;
	/** Rounds, or scrypt's N; undefined where it is missing, negative or beyond 2^48. */
	readonly iterations: number | undefined;
	/** Octets of key to derive, where that is stated. */
	readonly keyLength: number | undefined;
	/** `hmacWithSHA256` for PBKDF2, a digest's name for PKCS#12 and PBKDF1. */
	readonly prf: string | undefined;
	readonly scrypt: KeyEncryption["scrypt"];
}

export interface Cipher {
	/** `AES-256-CBC`, `DES-EDE3-CBC`, …, or a dotted OID. */
	readonly name: string;
	/** The IV, or a structure that holds it; absent (tag 0) where the key derivation gives it. */
	readonly parameters: Element;
}

type SchemeReader = DerReader<KeyProblemCode>;

/** Reads a password-based encryption scheme: PKCS#5 PBES1 and PBES2 (RFC 8018 §A), RFC 7914 §7, RFC 7292 §C. */
export function readEncryptionScheme(reader: SchemeReader, identifier: AlgorithmIdentifier): EncryptionScheme {
	const scheme = algorithmName(identifier);
	if (scheme === "PBES2") return pbes2(reader, identifier);
	const known = PASSWORD_SCHEMES.get(scheme);
	if (known === undefined) {
		const { start, end } = identifier.element;
		reader.problem("key.unsupported-encryption", "warning", start, end, { algorithm: scheme });
		return { scheme, keyDerivation: undefined, cipher: undefined };
	}
	const parameters = sequence(reader, identifier);
	const walk = new FieldWalk(reader, parameters);
	const salt = walk.required(TAG.OCTET_STRING, "salt");
	const iterations = count(reader, walk.required(TAG.INTEGER, "iterationCount"));
	walk.finish(scheme);
	return {
		scheme,
		keyDerivation: { name: known.kdf, salt, iterations, keyLength: undefined, prf: known.digest, scrypt: undefined },
		cipher: { name: known.cipher, parameters: absentElement(parameters.end) },
	};
}

function pbes2(reader: SchemeReader, identifier: AlgorithmIdentifier): EncryptionScheme {
	const walk = new FieldWalk(reader, sequence(reader, identifier));
	const kdf = walk.required(TAG.SEQUENCE, "keyDerivationFunc");
	const encryption = walk.required(TAG.SEQUENCE, "encryptionScheme");
	walk.finish("PBES2-params");
	return {
		scheme: "PBES2",
		keyDerivation: isPresent(kdf)
			? readKeyDerivation(reader, readAlgorithmIdentifier(reader, kdf, "keyDerivationFunc"))
			: undefined,
		cipher: isPresent(encryption) ? readCipher(reader, encryption) : undefined,
	};
}

function readCipher(reader: SchemeReader, element: Element): Cipher {
	const identifier = readAlgorithmIdentifier(reader, element, "encryptionScheme");
	return { name: algorithmName(identifier), parameters: identifier.parameters };
}

/** Reads a key derivation function of PBES2 or PBMAC1. */
export function readKeyDerivation(reader: SchemeReader, identifier: AlgorithmIdentifier): KeyDerivation {
	const name = algorithmName(identifier);
	if (name === "PBKDF2") return pbkdf2(reader, sequence(reader, identifier));
	if (name === "scrypt") return scrypt(reader, sequence(reader, identifier));
	const { start, end } = identifier.element;
	reader.problem("key.unsupported-encryption", "warning", start, end, { algorithm: name });
	const nothing = { iterations: undefined, keyLength: undefined, prf: undefined, scrypt: undefined };
	return { name, salt: absentElement(end), ...nothing };
}

/** `PBKDF2-params`, RFC 8018 §A.2; the pseudo-random function is hmacWithSHA1 where none is stated. */
function pbkdf2(reader: SchemeReader, parameters: Element): KeyDerivation {
	const walk = new FieldWalk(reader, parameters);
	const salt = walk.required(TAG.OCTET_STRING, "salt");
	const iterations = count(reader, walk.required(TAG.INTEGER, "iterationCount"));
	const keyLength = walk.optional(TAG.INTEGER);
	const prf = walk.optional(TAG.SEQUENCE);
	walk.finish("PBKDF2-params");
	return {
		name: "PBKDF2",
		salt,
		iterations,
		keyLength: isPresent(keyLength) ? count(reader, keyLength) : undefined,
		prf: isPresent(prf) ? algorithmName(readAlgorithmIdentifier(reader, prf, "prf")) : "hmacWithSHA1",
		scrypt: undefined,
	};
}

/** `scrypt-params`, RFC 7914 §7. */
function scrypt(reader: SchemeReader, parameters: Element): KeyDerivation {
	const walk = new FieldWalk(reader, parameters);
	const salt = walk.required(TAG.OCTET_STRING, "salt");
	const cost = count(reader, walk.required(TAG.INTEGER, "costParameter"));
	const blockSize = count(reader, walk.required(TAG.INTEGER, "blockSize"));
	const parallelization = count(reader, walk.required(TAG.INTEGER, "parallelizationParameter"));
	const keyLength = walk.optional(TAG.INTEGER);
	walk.finish("scrypt-params");
	return {
		name: "scrypt",
		salt,
		iterations: cost,
		keyLength: isPresent(keyLength) ? count(reader, keyLength) : undefined,
		prf: undefined,
		scrypt: blockSize === undefined || parallelization === undefined ? undefined : { blockSize, parallelization },
	};
}

/** The SEQUENCE that the parameters should be; an empty one, with a problem, where they are something else. */
function sequence(reader: SchemeReader, { element, parameters }: AlgorithmIdentifier): Element {
	if (parameters.tag === TAG.SEQUENCE) return parameters;
	reader.problem("key.encryption-parameters", "error", element.start, element.end);
	return absentElement(element.end);
}

function count(reader: SchemeReader, element: Element): number | undefined {
	if (!isPresent(element)) return undefined;
	const value = smallInteger(reader.bytes, element);
	if (value === undefined || value === 0)
		reader.problem("key.encryption-parameters", "error", element.start, element.end);
	return value;
}

/** What a person is told of a scheme. */
export const keyEncryption = ({ scheme, keyDerivation, cipher }: EncryptionScheme): KeyEncryption => ({
	scheme,
	cipher: cipher?.name,
	kdf: keyDerivation?.name,
	iterations: keyDerivation?.iterations,
	prf: keyDerivation?.prf,
	scrypt: keyDerivation?.scrypt,
});
