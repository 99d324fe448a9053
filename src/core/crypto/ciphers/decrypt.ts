import type { CryptoFailure } from "../failure.ts";
import { joinOctets } from "../join-octets.ts";
import { decryptAesCbc, decryptAesCcm, decryptAesGcm, unwrapAesKeyWithPadding } from "./aes.ts";
import { decryptDes, decryptRc2 } from "./forge.ts";
import { withoutPadding } from "./padding.ts";
import { rc4 } from "./rc4.ts";
import { decryptTwofish } from "./twofish.ts";

/** What a cipher wants. Lengths count octets. */
export interface CipherShape {
	readonly algorithm: "DES" | "RC2" | "RC4" | "AES" | "Twofish";
	readonly mode: "CBC" | "GCM" | "CCM" | "wrap-pad" | "stream";
	readonly keyLength: number;
	/** 0 where there is none. */
	readonly ivLength: number;
}

const block = (algorithm: CipherShape["algorithm"], keyLength: number, ivLength: number): CipherShape => ({
	algorithm,
	mode: "CBC",
	keyLength,
	ivLength,
});

const SHAPES: ReadonlyMap<string, CipherShape> = new Map([
	["DES-CBC", block("DES", 8, 8)],
	["DES-EDE-CBC", block("DES", 16, 8)],
	["DES-EDE3-CBC", block("DES", 24, 8)],
	["RC2-CBC", block("RC2", 16, 8)],
	["RC2-64-CBC", block("RC2", 8, 8)],
	["RC2-40-CBC", block("RC2", 5, 8)],
	["RC4", { algorithm: "RC4", mode: "stream", keyLength: 16, ivLength: 0 }],
	["RC4-40", { algorithm: "RC4", mode: "stream", keyLength: 5, ivLength: 0 }],
	["Twofish-256-CBC", block("Twofish", 32, 16)],
]);

const AES = /^AES-(128|192|256)-(CBC|GCM|CCM|wrap-pad)$/;

/** What the cipher of that name wants, by the name its object identifier has; undefined for one not implemented here. */
export function cipherShape(name: string): CipherShape | undefined {
	const aes = AES.exec(name);
	if (aes === null) return SHAPES.get(name);
	const mode = aes[2] as CipherShape["mode"];
	const ivLength = { CBC: 16, GCM: 12, CCM: 12, "wrap-pad": 0, stream: 0 }[mode];
	return { algorithm: "AES", mode, keyLength: Number(aes[1]) / 8, ivLength };
}

/** Everything that a decryption needs. */
export interface Decryption {
	readonly shape: CipherShape;
	readonly key: Uint8Array;
	readonly iv: Uint8Array;
	/** Octets of tag behind the data; for GCM and CCM. */
	readonly tagLength?: number;
	/** For RC2 (RFC 2268 §2): how many bits of the key count; all of them where this is not given. */
	readonly effectiveKeyBits?: number;
	readonly data: Uint8Array;
}

/** Decrypts and takes padding off. What does not fit the cipher is a failure. */
export async function decrypt(decryption: Decryption): Promise<Uint8Array | CryptoFailure> {
	const { shape, key, iv, data } = decryption;
	const parameter = forbiddenParameter(decryption);
	if (parameter !== undefined) return { failure: "parameter", parameter };
	const { tagLength = 0, effectiveKeyBits = key.length * 8 } = decryption;
	switch (shape.mode) {
		case "stream":
			return rc4(key, data);
		case "wrap-pad":
			return unwrapAesKeyWithPadding(key, data);
		case "GCM":
			return decryptAesGcm(key, iv, data, tagLength);
		case "CCM":
			return decryptAesCcm(key, iv, data, tagLength);
		case "CBC":
			return withoutPadding(await cbc(decryption, effectiveKeyBits), shape.ivLength);
	}
}

function cbc({ shape, key, iv, data }: Decryption, effectiveKeyBits: number): Promise<Uint8Array> | Uint8Array {
	switch (shape.algorithm) {
		case "DES":
			return decryptDes(key.length === 16 ? joinOctets(key, key.subarray(0, 8)) : key, iv, data);
		case "RC2":
			return decryptRc2(key, effectiveKeyBits, iv, data);
		case "Twofish":
			return decryptTwofish(key, iv, data);
		default:
			return decryptAesCbc(key, iv, data);
	}
}

const isWholeOctets = (bits: number): boolean => bits >= 8 && bits <= 1024 && bits % 8 === 0;

function forbiddenParameter({ shape, key, iv, tagLength, effectiveKeyBits, data }: Decryption): string | undefined {
	const isRc2 = shape.algorithm === "RC2";
	if (isRc2 ? key.length < 1 || key.length > 128 : key.length !== shape.keyLength) return "keyLength";
	if (isRc2 && effectiveKeyBits !== undefined && !isWholeOctets(effectiveKeyBits)) return "rc2ParameterVersion";
	switch (shape.mode) {
		case "CBC":
			if (iv.length !== shape.ivLength) return "iv";
			return data.length === 0 || data.length % shape.ivLength !== 0 ? "encryptedLength" : undefined;
		case "GCM":
			return forbiddenTag(iv, 8, 1024, tagLength, data);
		case "CCM":
			return forbiddenTag(iv, 7, 13, tagLength, data);
		case "wrap-pad":
			return data.length < 16 || data.length % 8 !== 0 ? "encryptedLength" : undefined;
		case "stream":
			return undefined;
	}
}

/** RFC 5084 §3: nonces of CCM have 7 to 13 octets, tags of both 4 to 16, of CCM an even number. */
function forbiddenTag(
	nonce: Uint8Array,
	shortest: number,
	longest: number,
	tagLength: number | undefined,
	data: Uint8Array,
): string | undefined {
	if (nonce.length < shortest || nonce.length > longest) return "nonce";
	const isLength = tagLength !== undefined && tagLength >= 4 && tagLength <= 16;
	if (!isLength || (longest === 13 && tagLength % 2 !== 0)) return "icvLen";
	return data.length < tagLength ? "encryptedLength" : undefined;
}
