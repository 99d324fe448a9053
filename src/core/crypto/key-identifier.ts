import { type DigestName, digest } from "./digests.ts";
import { sameOctets } from "./same-octets.ts";
import { sequenceMembers, wholeOctets } from "./signatures/der-value.ts";

/** The ways of making a key identifier, each with the digest it takes. */
const DIGESTS = {
	/** RFC 5280 §4.2.1.2 (1): all of SHA-1. What nearly everyone does. */
	sha1: "sha1",
	/** RFC 5280 §4.2.1.2 (2): 0100 and the last 60 bits of SHA-1. */
	"sha1-60": "sha1",
	/** RFC 7093 §2 (1) to (3): the first 160 bits. */
	"sha256-160": "sha256",
	"sha384-160": "sha384",
	"sha512-160": "sha512",
	/** RFC 7093 §2 (4) over the whole SubjectPublicKeyInfo. */
	"sha1-spki": "sha1",
	"sha256-spki": "sha256",
	"sha384-spki": "sha384",
	"sha512-spki": "sha512",
} as const satisfies Readonly<Record<string, DigestName>>;

export type KeyIdentifierMethod = keyof typeof DIGESTS;

const METHODS = Object.keys(DIGESTS) as KeyIdentifierMethod[];

/**
 * The octets of a subjectKeyIdentifier or authorityKeyIdentifier for a key; undefined where `subjectPublicKeyInfo`, in
 * DER, holds none.
 */
export async function keyIdentifier(
	subjectPublicKeyInfo: Uint8Array,
	method: KeyIdentifierMethod = "sha1",
): Promise<Uint8Array | undefined> {
	const key = wholeOctets(sequenceMembers(subjectPublicKeyInfo, "BER")?.[1]);
	if (key === undefined) return undefined;
	if (method.endsWith("-spki")) return digest(DIGESTS[method], subjectPublicKeyInfo);
	const hash = await digest(DIGESTS[method], key);
	if (method !== "sha1-60") return hash.subarray(0, 20);
	const last = hash.slice(-8);
	last[0] = 0x40 | ((last[0] as number) & 0x0f);
	return last;
}

/** How `identifier` was made from a key; undefined where it was not, and numbers of one's own choice are allowed too. */
export async function keyIdentifierMethod(
	subjectPublicKeyInfo: Uint8Array,
	identifier: Uint8Array,
): Promise<KeyIdentifierMethod | undefined> {
	for (const method of METHODS) {
		const made = await keyIdentifier(subjectPublicKeyInfo, method);
		if (made !== undefined && sameOctets(made, identifier)) return method;
	}
	return undefined;
}
