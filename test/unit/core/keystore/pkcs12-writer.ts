import { createCipheriv, createHmac, pbkdf2Sync, randomBytes, scryptSync } from "node:crypto";
import { pkcs12 } from "../../../../src/core/crypto/kdf/pkcs12.ts";
import { encodeElement, encodeObjectIdentifier } from "../../../../src/core/der/encode.ts";
import { contextConstructed, TAG } from "../../../../src/core/der/tags.ts";

/** Writes PKCS#12 (RFC 7292) with parts that the tools at hand do not write. Randomness is Node's, so is encryption. */

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => encodeElement(TAG.SEQUENCE, ...parts);
const set = (...parts: readonly Uint8Array[]): Uint8Array => encodeElement(TAG.SET, ...parts);
export const oid = encodeObjectIdentifier;
const octetString = (octets: Uint8Array): Uint8Array => encodeElement(TAG.OCTET_STRING, octets);
const explicit = (number: number, ...parts: readonly Uint8Array[]): Uint8Array =>
	encodeElement(contextConstructed(number), ...parts);
export const integer = (value: number): Uint8Array => {
	const digits = value.toString(16);
	const octets = Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
	return encodeElement(TAG.INTEGER, (octets[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...octets) : Uint8Array.from(octets));
};
/** The same octets many times. */
export const joined = (count: number, octets: Uint8Array): Uint8Array => {
	const all = new Uint8Array(count * octets.length);
	for (let i = 0; i < count; i++) all.set(octets, i * octets.length);
	return all;
};
const NULL = encodeElement(TAG.NULL);

const PKCS12 = "1.2.840.113549.1.12.10.1";
const PKCS9 = "1.2.840.113549.1.9";

const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), set(value));
export const friendlyName = (text: string): Uint8Array =>
	attribute(`${PKCS9}.20`, encodeElement(TAG.BMP_STRING, Uint8Array.from(Buffer.from(text, "utf16le").swap16())));
export const localKeyId = (octets: Uint8Array): Uint8Array => attribute(`${PKCS9}.21`, octetString(octets));

const bag = (type: string, value: Uint8Array, attributes: readonly Uint8Array[]): Uint8Array =>
	sequence(oid(type), explicit(0, value), ...(attributes.length === 0 ? [] : [set(...attributes)]));

export const keyBag = (pkcs8: Uint8Array, ...attributes: Uint8Array[]): Uint8Array =>
	bag(`${PKCS12}.1`, pkcs8, attributes);
export const shroudedKeyBag = (encrypted: Uint8Array, ...attributes: Uint8Array[]): Uint8Array =>
	bag(`${PKCS12}.2`, encrypted, attributes);
export const certBag = (der: Uint8Array, ...attributes: Uint8Array[]): Uint8Array =>
	bag(`${PKCS12}.3`, sequence(oid(`${PKCS9}.22.1`), explicit(0, octetString(der))), attributes);
export const crlBag = (der: Uint8Array, ...attributes: Uint8Array[]): Uint8Array =>
	bag(`${PKCS12}.4`, sequence(oid(`${PKCS9}.23.1`), explicit(0, octetString(der))), attributes);
export const secretBag = (type: string, octets: Uint8Array, ...attributes: Uint8Array[]): Uint8Array =>
	bag(`${PKCS12}.5`, sequence(oid(type), explicit(0, octetString(octets))), attributes);
export const safeContentsBag = (...bags: Uint8Array[]): Uint8Array => bag(`${PKCS12}.6`, sequence(...bags), []);
export const unknownBag = (): Uint8Array => bag("1.3.6.1.4.1.99999.1", sequence(), []);

const PKCS7 = "1.2.840.113549.1.7";

export const dataSafe = (...bags: readonly Uint8Array[]): Uint8Array =>
	sequence(oid(`${PKCS7}.1`), explicit(0, octetString(sequence(...bags))));

/** A cipher and a key derivation of PBES2: the AlgorithmIdentifier, and how it encrypts. */
export interface Encryption {
	readonly algorithm: Uint8Array;
	encrypt(plain: Uint8Array): Uint8Array;
}

export const encryptedSafe = ({ algorithm, encrypt }: Encryption, ...bags: readonly Uint8Array[]): Uint8Array => {
	const content = encodeElement(0x80, encrypt(sequence(...bags)));
	const info = sequence(oid(`${PKCS7}.1`), algorithm, content);
	return sequence(oid(`${PKCS7}.6`), explicit(0, sequence(integer(0), info)));
};

/** EnvelopedData without recipients: nobody can open it. */
export const envelopedSafe = (): Uint8Array => {
	const info = sequence(oid(`${PKCS7}.1`), sequence(oid("2.16.840.1.101.3.4.1.42"), octetString(new Uint8Array(16))));
	return sequence(oid(`${PKCS7}.3`), explicit(0, sequence(integer(0), set(), info)));
};

export const encryptedKey = ({ algorithm, encrypt }: Encryption, pkcs8: Uint8Array): Uint8Array =>
	sequence(algorithm, octetString(encrypt(pkcs8)));

interface Kdf {
	readonly algorithm: Uint8Array;
	derive(length: number): Uint8Array;
}

const PRFS: Readonly<Record<string, number>> = { sha1: 7, sha224: 8, sha256: 9, sha384: 10, sha512: 11 };

export const pbkdf2 = (password: Uint8Array | string, digest: string, iterations = 3): Kdf => {
	const salt = Uint8Array.from(randomBytes(9));
	const prf = sequence(oid(`1.2.840.113549.2.${PRFS[digest]}`), NULL);
	return {
		algorithm: sequence(oid("1.2.840.113549.1.5.12"), sequence(octetString(salt), integer(iterations), prf)),
		derive: (length) => Uint8Array.from(pbkdf2Sync(password, salt, iterations, length, digest)),
	};
};

export const scrypt = (password: string, cost = 16, blockSize = 2, parallelization = 3): Kdf => {
	const salt = Uint8Array.from(randomBytes(9));
	const numbers = [cost, blockSize, parallelization].map(integer);
	return {
		algorithm: sequence(oid("1.3.6.1.4.1.11591.4.11"), sequence(octetString(salt), ...numbers)),
		derive: (length) =>
			Uint8Array.from(scryptSync(password, salt, length, { N: cost, r: blockSize, p: parallelization })),
	};
};

const CIPHERS: Readonly<Record<string, readonly [oid: string, keyLength: number, ivLength: number]>> = {
	"aes-128-cbc": ["2.16.840.1.101.3.4.1.2", 16, 16],
	"aes-192-cbc": ["2.16.840.1.101.3.4.1.22", 24, 16],
	"aes-256-cbc": ["2.16.840.1.101.3.4.1.42", 32, 16],
	"des-ede3-cbc": ["1.2.840.113549.3.7", 24, 8],
	"aes-128-gcm": ["2.16.840.1.101.3.4.1.6", 16, 12],
	"aes-256-gcm": ["2.16.840.1.101.3.4.1.46", 32, 12],
};

/** PBES2 (RFC 8018 §6.2). GCM has its default tag of 12 octets, which is not written (RFC 5084 §3.2). */
export function pbes2(cipher: string, kdf: Kdf): Encryption {
	const [id, keyLength, ivLength] = CIPHERS[cipher] ?? ["1.2.3", 16, 16];
	const iv = Uint8Array.from(randomBytes(ivLength));
	const isGcm = cipher.endsWith("gcm");
	const scheme = sequence(oid(id), isGcm ? sequence(octetString(iv)) : octetString(iv));
	return {
		algorithm: sequence(oid("1.2.840.113549.1.5.13"), sequence(kdf.algorithm, scheme)),
		encrypt: (plain) => {
			const key = kdf.derive(keyLength);
			if (!isGcm) {
				const encryption = createCipheriv(cipher, key, iv);
				return Uint8Array.from(Buffer.concat([encryption.update(plain), encryption.final()]));
			}
			const encryption = createCipheriv(cipher as "aes-128-gcm", key, iv, { authTagLength: 12 });
			const parts = [encryption.update(plain), encryption.final(), encryption.getAuthTag()];
			return Uint8Array.from(Buffer.concat(parts));
		},
	};
}

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`${text}\0`, "utf16le").swap16());

/** MacData with HMAC; `password` in the octets it shall be derived from. */
export async function macData(
	content: Uint8Array,
	password: string | Uint8Array,
	digest: "sha1" | "sha224" | "sha256" | "sha384" | "sha512",
	iterations = 2,
) {
	const ids = {
		sha1: "1.3.14.3.2.26",
		sha224: "2.16.840.1.101.3.4.2.4",
		sha256: "2.16.840.1.101.3.4.2.1",
		sha384: "2.16.840.1.101.3.4.2.2",
		sha512: "2.16.840.1.101.3.4.2.3",
	};
	const salt = Uint8Array.from(randomBytes(8));
	const length = { sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 }[digest];
	const octets = typeof password === "string" ? utf16(password) : password;
	const key = await pkcs12({ kdf: "PKCS#12", purpose: "mac", digest, password: octets, salt, iterations, length });
	const mac = Uint8Array.from(createHmac(digest, key).update(content).digest());
	const digestInfo = sequence(sequence(oid(ids[digest]), NULL), octetString(mac));
	// The count is left out where it is 1, its default.
	return sequence(digestInfo, octetString(salt), ...(iterations === 1 ? [] : [integer(iterations)]));
}

/** The octets that `pfx` puts into the authSafe, and that a MAC covers. */
export const authenticatedSafe = (...safes: readonly Uint8Array[]): Uint8Array => sequence(...safes);

export const pfx = (content: Uint8Array, mac?: Uint8Array): Uint8Array =>
	sequence(
		integer(3),
		sequence(oid(`${PKCS7}.1`), explicit(0, octetString(content))),
		...(mac === undefined ? [] : [mac]),
	);

/** A PFX whose content is signed and not under a MAC; the signature is nobody's. */
export const signedPfx = (content: Uint8Array): Uint8Array => {
	const inner = sequence(oid(`${PKCS7}.1`), explicit(0, octetString(content)));
	return sequence(integer(3), sequence(oid(`${PKCS7}.2`), explicit(0, sequence(integer(1), set(), inner, set()))));
};

/** An OCTET STRING of pieces, with indefinite lengths as streaming writers leave it. */
export const octetsInPieces = (octets: Uint8Array, tag: number, size = 100): Uint8Array => {
	const pieces: Uint8Array[] = [];
	for (let at = 0; at < octets.length; at += size) pieces.push(octetString(octets.subarray(at, at + size)));
	return indefinite(tag, ...pieces);
};

export const indefinite = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
	Uint8Array.from(Buffer.concat([Uint8Array.of(tag, 0x80), ...parts, Uint8Array.of(0, 0)]));
