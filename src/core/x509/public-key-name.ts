import { joinOctets } from "../crypto/join-octets.ts";
import { readBitString } from "../der/bits.ts";
import { byteAt } from "../der/byte.ts";
import { hex } from "../der/hex.ts";
import { DEFAULT_LIMITS } from "../der/limits.ts";
import { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import type { X509Reader } from "./problems.ts";
import { readSubjectPublicKeyInfo } from "./subject-public-key-info.ts";

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
