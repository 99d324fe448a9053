import { encodeElement, encodeObjectIdentifier } from "../../der/encode.ts";
import { TAG } from "../../der/tags.ts";
import { joinOctets } from "../join-octets.ts";
import { sameOctets } from "../same-octets.ts";
import { bitsOf, numberOf, octetsOf, power } from "./big-endian.ts";
import { type Digest, extendableOutput, signatureDigest } from "./digest.ts";
import type { RsaKey } from "./public-key.ts";
import type { SignatureDigest, SignatureScheme } from "./scheme.ts";

const NULL = encodeElement(TAG.NULL);

/** The digests that PKCS #1 v1.5 names inside its signatures (RFC 8017 §A.2.4, RFC 3279 §2.1, RFC 9688 §2). */
const DIGEST_OIDS: Partial<Readonly<Record<SignatureDigest, string>>> = {
	md2: "1.2.840.113549.2.2",
	md5: "1.2.840.113549.2.5",
	ripemd160: "1.3.36.3.2.1",
	sha1: "1.3.14.3.2.26",
	sha256: "2.16.840.1.101.3.4.2.1",
	sha384: "2.16.840.1.101.3.4.2.2",
	sha512: "2.16.840.1.101.3.4.2.3",
	sha224: "2.16.840.1.101.3.4.2.4",
	"sha512-224": "2.16.840.1.101.3.4.2.5",
	"sha512-256": "2.16.840.1.101.3.4.2.6",
	"sha3-224": "2.16.840.1.101.3.4.2.7",
	"sha3-256": "2.16.840.1.101.3.4.2.8",
	"sha3-384": "2.16.840.1.101.3.4.2.9",
	"sha3-512": "2.16.840.1.101.3.4.2.10",
};

type RsaScheme = Extract<SignatureScheme, { readonly family: "RSASSA-PKCS1-v1_5" | "RSASSA-PSS" }>;

/** Verifies an RSA signature that has as many octets as the modulus (RFC 8017 §8). */
export async function verifyRsa(
	scheme: RsaScheme,
	key: RsaKey,
	signature: Uint8Array,
	signed: Uint8Array,
): Promise<boolean> {
	const hash = await signatureDigest(scheme.digest);
	const n = numberOf(key.modulus);
	const s = numberOf(signature);
	if (s >= n) return false;
	const m = power(s, numberOf(key.publicExponent), n);
	const digest = hash(signed);
	if (scheme.family === "RSASSA-PSS") return hasPssPadding(scheme, m, bitsOf(key.modulus) - 1, hash, digest);
	const expected = pkcs1Encoding(scheme.digest, digest, key.modulus.length);
	return expected !== undefined && sameOctets(octetsOf(m, expected.length), expected);
}

/**
 * EMSA-PKCS1-v1_5 (RFC 8017 §9.2). A signature is compared with this whole: whoever parses it instead accepts forgeries
 * for small exponents (CVE-2006-4339). Undefined where the modulus is too short for the digest.
 */
function pkcs1Encoding(name: SignatureDigest, digest: Uint8Array, length: number): Uint8Array | undefined {
	const oid = DIGEST_OIDS[name];
	if (oid === undefined) return undefined;
	const algorithm = encodeElement(TAG.SEQUENCE, encodeObjectIdentifier(oid), NULL);
	const digestInfo = encodeElement(TAG.SEQUENCE, algorithm, encodeElement(TAG.OCTET_STRING, digest));
	const filling = length - digestInfo.length - 3;
	if (filling < 8) return undefined;
	return joinOctets(Uint8Array.of(0, 1), new Uint8Array(filling).fill(0xff), Uint8Array.of(0), digestInfo);
}

type PssScheme = Extract<RsaScheme, { readonly family: "RSASSA-PSS" }>;

/** EMSA-PSS-VERIFY (RFC 8017 §9.1.2) of the number `m`, in an encoding of `bits` bits. */
async function hasPssPadding(
	{ maskDigest, saltLength }: PssScheme,
	m: bigint,
	bits: number,
	hash: Digest,
	digest: Uint8Array,
): Promise<boolean> {
	const length = Math.ceil(bits / 8);
	if (length < digest.length + saltLength + 2 || m >= 1n << BigInt(8 * length)) return false;
	const encoded = octetsOf(m, length);
	const dbLength = length - digest.length - 1;
	const unusedBits = 8 * length - bits;
	const first = encoded[0] as number;
	if (encoded[length - 1] !== 0xbc || first >> (8 - unusedBits) !== 0) return false;
	const h = encoded.subarray(dbLength, length - 1);
	const db = await mask(maskDigest, h, dbLength);
	for (let at = 0; at < dbLength; at++) db[at] = (db[at] as number) ^ (encoded[at] as number);
	db[0] = (db[0] as number) & (0xff >> unusedBits);
	const separator = dbLength - saltLength - 1;
	if (db[separator] !== 1 || db.subarray(0, separator).some((octet) => octet !== 0)) return false;
	return sameOctets(hash(joinOctets(new Uint8Array(8), digest, db.subarray(separator + 1))), h);
}

/** MGF1 (RFC 8017 §B.2.1), or the SHAKE itself in its place (RFC 8702 §3.1). */
async function mask(name: SignatureDigest, seed: Uint8Array, length: number): Promise<Uint8Array> {
	if (name === "shake128" || name === "shake256") return (await extendableOutput(name, length))(seed);
	const hash = await signatureDigest(name);
	const blocks: Uint8Array[] = [];
	for (let counter = 0, made = 0; made < length; counter++) {
		const block = hash(joinOctets(seed, Uint8Array.of(counter >>> 24, counter >>> 16, counter >>> 8, counter)));
		blocks.push(block);
		made += block.length;
	}
	return joinOctets(...blocks).slice(0, length);
}
