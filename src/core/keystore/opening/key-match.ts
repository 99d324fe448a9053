import { joinOctets } from "../../crypto/join-octets.ts";
import { isKeyPair, type SigningAlgorithm } from "../../crypto/key-pair.ts";
import { readBitString } from "../../der/bits.ts";
import { byteAt } from "../../der/byte.ts";
import { hex } from "../../der/hex.ts";
import { DEFAULT_LIMITS } from "../../der/limits.ts";
import { DerReader } from "../../der/reader.ts";
import { TAG } from "../../der/tags.ts";
import type { PrivateKey } from "../../keys/private-key.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { X509Reader } from "../../x509/problems.ts";
import { readSubjectPublicKeyInfo } from "../../x509/subject-public-key-info.ts";

const ignore = (): void => undefined;

/** The octets of a SubjectPublicKeyInfo's key. Algorithm parameters do not count: RSA keys are written with and without. */
function publicKeyOctets(spki: Uint8Array): Uint8Array | undefined {
	const reader: X509Reader = new DerReader(spki, ignore, DEFAULT_LIMITS);
	if (!reader.expect(TAG.SEQUENCE, 0, spki.length, "SubjectPublicKeyInfo")) return undefined;
	const { subjectPublicKey } = readSubjectPublicKeyInfo(reader, reader.element());
	const bits = readBitString(reader, subjectPublicKey);
	return bits && spki.subarray(bits.start, bits.end);
}

/** A point on a curve as SEC 1 §2.3.3 compresses it: the sign of y and x. */
function compressed(point: Uint8Array): Uint8Array {
	if (byteAt(point, 0) !== 4 || point.length % 2 === 0) return point;
	const x = point.subarray(1, (point.length + 1) / 2);
	return joinOctets(Uint8Array.of(2 | (byteAt(point, point.length - 1) & 1)), x);
}

/** A text that two SubjectPublicKeyInfos of the same key have in common, points of curves compressed or not. */
export function publicKeyName(spki: Uint8Array): string | undefined {
	const octets = publicKeyOctets(spki);
	return octets && hex(octets.length > 0 ? compressed(octets) : octets);
}

const ECDSA_HASHES: Readonly<Record<string, string>> = { "P-256": "SHA-256", "P-384": "SHA-384", "P-521": "SHA-512" };

function signingAlgorithm({ algorithm, curve }: PrivateKey): SigningAlgorithm | undefined {
	const hash = algorithm === "EC" ? ECDSA_HASHES[curve ?? ""] : undefined;
	if (hash !== undefined) return { importAs: { name: "ECDSA", namedCurve: curve }, signWith: { name: "ECDSA", hash } };
	return algorithm === "Ed25519" ? { importAs: { name: algorithm }, signWith: { name: algorithm } } : undefined;
}

/**
 * Whether `key`, whose encoding is `pkcs8`, is the one that `certificate` certifies. Where it does not state its public
 * half, as Java writes EC keys and everyone Ed25519 keys, a signature tells. Undefined where neither does.
 */
export async function keyMatches(
	key: PrivateKey,
	pkcs8: Uint8Array,
	certificate: Certificate | undefined,
): Promise<boolean | undefined> {
	if (certificate === undefined) return undefined;
	const certified = certificate.slice(certificate.layout.subjectPublicKeyInfo);
	if (certified.length === 0) return undefined;
	if (key.subjectPublicKeyInfo !== undefined)
		return publicKeyName(key.subjectPublicKeyInfo) === publicKeyName(certified);
	const algorithm = signingAlgorithm(key);
	return algorithm && isKeyPair(pkcs8, certified, algorithm);
}
