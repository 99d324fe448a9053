import { joinOctets } from "../../crypto/join-octets.ts";

/** The octets a password may have become in the hands of whoever wrote the store, the standard's first. */
export type PasswordForms = readonly Uint8Array[];

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** UTF-16 units, the high octet first. */
export function utf16(text: string): Uint8Array {
	const octets = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		octets[2 * i] = text.charCodeAt(i) >> 8;
		octets[2 * i + 1] = text.charCodeAt(i);
	}
	return octets;
}

/** First octets of sequences of one to four (RFC 3629 §3). */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;
const REPLACEMENT = 0xfffd;

/** UTF-8 (RFC 3629); a lone surrogate becomes U+FFFD. */
function utf8(text: string): Uint8Array {
	const octets: number[] = [];
	for (const char of text) {
		const stated = char.codePointAt(0) ?? 0;
		const point = stated >= 0xd800 && stated <= 0xdfff ? REPLACEMENT : stated;
		const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
		octets.push(LEADS[more] | (point >> (6 * more)));
		for (let i = more - 1; i >= 0; i--) octets.push(0x80 | ((point >> (6 * i)) & 0x3f));
	}
	return Uint8Array.from(octets);
}

/** The low octet of each unit: ISO 8859-1, or what is left of other text. */
const lowOctets = (text: string): Uint8Array => Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** The low seven bits of each unit: the JCE's password-based ciphers. */
export const lowSevenBits = (text: string): Uint8Array => lowOctets(text).map((octet) => octet & 0x7f);

const END = Uint8Array.of(0, 0);

/** A BMPString with its end (RFC 7292 §B.1). */
export const bmpString = (text: string): Uint8Array => joinOctets(utf16(text), END);

/**
 * For the key derivation of PKCS#12. The empty password is written as an empty string with its end and as nothing at
 * all; OpenSSL before 1.1 took UTF-8 for characters of one octet.
 */
export function pkcs12Forms(text: string): PasswordForms {
	if (text === "") return [END, new Uint8Array()];
	if (isAscii(text)) return [bmpString(text)];
	const octetsAsCharacters = String.fromCharCode(...utf8(text));
	return [bmpString(text), bmpString(octetsAsCharacters)];
}

/** For PBKDF1, PBKDF2 and scrypt: UTF-8 (RFC 8018 §3), in old files ISO 8859-1, and PKCS#12's form where that was meant. */
export function pkcs5Forms(text: string): PasswordForms {
	const inPkcs12 = text === "" ? [] : [bmpString(text)];
	return isAscii(text) ? [utf8(text), ...inPkcs12] : [utf8(text), lowOctets(text), ...inPkcs12];
}

/** For OpenSSL's traditional keys and OpenSSH, which take the octets they are given: UTF-8, on old systems ISO 8859-1. */
export const octetForms = (text: string): PasswordForms =>
	isAscii(text) ? [utf8(text)] : [utf8(text), lowOctets(text)];
