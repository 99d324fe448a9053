import { decodeBase64, isBase64 } from "../pem/base64.ts";

/** Octets that base64url text without padding (RFC 4648 §5, RFC 7515 §2) stands for; undefined where it is none. */
export function decodeBase64Url(text: string): Uint8Array | undefined {
	const standard = text
		.replaceAll("-", "+")
		.replaceAll("_", "/")
		.replace(/={1,2}$/, "");
	if (standard.length % 4 === 1) return undefined;
	for (let i = 0; i < standard.length; i++) if (!isBase64(standard.charCodeAt(i))) return undefined;
	return decodeBase64(standard, [0, standard.length]);
}

/** How many octets base64url text stands for, without decoding it; undefined where it is none. */
export function base64UrlLength(text: string): number | undefined {
	const characters = /^([A-Za-z0-9_-]*)={0,2}$/.exec(text)?.[1]?.length;
	return characters === undefined || characters % 4 === 1 ? undefined : Math.floor((characters * 6) / 8);
}
