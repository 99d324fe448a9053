import type { PemHeader } from "../pem/headers.ts";
import type { KeyEncryption } from "./private-key.ts";

/** What the headers of a traditional OpenSSL key say (RFC 1421 §4.6.1). */
export interface DekInfo {
	readonly encryption: KeyEncryption;
	/** The initialisation vector, whose first eight octets salt the key. Empty where it is malformed. */
	readonly iv: Uint8Array;
	/** The header that is not as it should be. */
	readonly malformed: string | undefined;
	/** Whether OpenSSL knows the cipher. */
	readonly isKnownCipher: boolean;
}

/** Octets of the initialisation vector of every cipher that OpenSSL or Bouncy Castle accepts here. */
const IV_OCTETS: readonly (readonly [cipher: RegExp, octets: number | undefined])[] = [
	[/^(?:AES|ARIA|CAMELLIA)-(?:128|192|256)-(?:CBC|CFB|OFB|CFB1|CFB8|CTR)$/, 16],
	[/^(?:SM4|SEED)-(?:CBC|CFB|OFB|CTR)$/, 16],
	[/^DES-(?:EDE3?-)?(?:CBC|CFB|OFB|CFB1|CFB8)$/, 8],
	[/^RC2-(?:40-|64-)?(?:CBC|CFB|OFB)$/, 8],
	[/^(?:BF|CAST5|IDEA)-(?:CBC|CFB|OFB)$/, 8],
	// These take none. SSLeay and Bouncy Castle write one all the same: it salts the key.
	[/^(?:[A-Z0-9]+(?:-\d+)?-ECB|DES-EDE3?|RC4|RC4-40)$/, undefined],
];

/** Whether the headers say that the block is encrypted. */
export function saysEncrypted(headers: readonly PemHeader[]): boolean {
	return headers.some(({ name, value }) => name === "Proc-Type" && /^4\s*,\s*ENCRYPTED$/.test(value));
}

/** Reads `DEK-Info: cipher,IV`. The key is derived as OpenSSL does: EVP_BytesToKey, MD5, one round. */
export function readDekInfo(headers: readonly PemHeader[]): DekInfo {
	const value = headers.find(({ name }) => name === "DEK-Info")?.value ?? "";
	const [cipher = "", iv = ""] = value.split(",", 2).map((part) => part.trim());
	const isName = /^[A-Za-z0-9-]{3,40}$/.test(cipher);
	const known = IV_OCTETS.find(([pattern]) => pattern.test(cipher.toUpperCase()));
	const octets = known?.[1];
	const isHex = /^(?:[0-9A-Fa-f]{2})*$/.test(iv);
	const isWholeIv = isHex && (octets === undefined ? known !== undefined || iv !== "" : iv.length === octets * 2);
	return {
		encryption: {
			scheme: "DEK-Info",
			cipher: isName ? cipher : undefined,
			kdf: "EVP_BytesToKey",
			iterations: 1,
			prf: "md5",
			scrypt: undefined,
		},
		iv: isWholeIv ? octetsOf(iv) : new Uint8Array(),
		malformed: isName && isWholeIv ? undefined : "DEK-Info",
		isKnownCipher: known !== undefined,
	};
}

const octetsOf = (hex: string): Uint8Array =>
	Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
