import type { CHash } from "@noble/hashes/utils.js";

/** Octets of the result and of the block of each digest (FIPS 180-4, FIPS 202, RFC 1321). */
const LENGTHS = {
	md5: [16, 64],
	sha1: [20, 64],
	sha224: [28, 64],
	sha256: [32, 64],
	sha384: [48, 128],
	sha512: [64, 128],
	"sha512-224": [28, 128],
	"sha512-256": [32, 128],
	"sha3-224": [28, 144],
	"sha3-256": [32, 136],
	"sha3-384": [48, 104],
	"sha3-512": [64, 72],
} as const satisfies Readonly<Record<string, readonly [output: number, block: number]>>;

/** A digest by the name of its object identifier. */
export type DigestName = keyof typeof LENGTHS;

export const isDigestName = (name: string): name is DigestName => Object.hasOwn(LENGTHS, name);

export const digestLength = (name: DigestName): number => LENGTHS[name][0];

/** The digest that an HMAC is built on, by the name of the HMAC's object identifier: `hmacWithSHA512-256`. */
export function digestOfHmac(name: string): DigestName | undefined {
	const digest = name.startsWith("hmacWith") ? name.slice("hmacWith".length).toLowerCase() : "";
	return isDigestName(digest) ? digest : undefined;
}

/** The library's function for a digest, loaded when first asked for. */
export async function loadDigest(name: DigestName): Promise<CHash> {
	if (name === "md5" || name === "sha1") return (await import("@noble/hashes/legacy.js"))[name];
	if (name.startsWith("sha3-")) return sha3(name);
	const library = await import("@noble/hashes/sha2.js");
	switch (name) {
		case "sha224":
			return library.sha224;
		case "sha384":
			return library.sha384;
		case "sha512":
			return library.sha512;
		case "sha512-224":
			return library.sha512_224;
		case "sha512-256":
			return library.sha512_256;
		default:
			return library.sha256;
	}
}

async function sha3(name: DigestName): Promise<CHash> {
	const library = await import("@noble/hashes/sha3.js");
	switch (name) {
		case "sha3-224":
			return library.sha3_224;
		case "sha3-384":
			return library.sha3_384;
		case "sha3-512":
			return library.sha3_512;
		default:
			return library.sha3_256;
	}
}

export async function digest(name: DigestName, data: Uint8Array): Promise<Uint8Array> {
	return (await loadDigest(name))(data);
}

/** RFC 2104. */
export async function hmac(name: DigestName, key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
	const [library, hash] = await Promise.all([import("@noble/hashes/hmac.js"), loadDigest(name)]);
	return library.hmac(hash, key, data);
}
