import { isPresent } from "../der/element.ts";
import { encodeElement } from "../der/encode.ts";
import { TAG } from "../der/tags.ts";
import type { PoolCertificate } from "./pool-certificate.ts";

/** A DSA key without parameters has those of the key above it (RFC 3279 §2.3.2), which only a whole path tells. */
export const needsParameters = ({ certificate }: PoolCertificate): boolean => {
	const { key, algorithm } = certificate.subjectPublicKeyInfo;
	return key.family === "DSA" && !isPresent(algorithm.parameters);
};

/**
 * The SubjectPublicKeyInfo of the first of `certificates`, a path upwards, with the parameters that it inherits (RFC 5280
 * §6.1.4 (d) to (f)). Its own where it needs none, or where none of the keys above has any.
 */
export function workingPublicKey(certificates: readonly PoolCertificate[]): Uint8Array {
	const [bare] = certificates;
	if (bare === undefined) return new Uint8Array();
	const full = certificates.find((certificate) => !needsParameters(certificate));
	if (full === undefined || full === bare || full.certificate.subjectPublicKeyInfo.key.family !== "DSA")
		return bare.spki;
	return encodeElement(
		TAG.SEQUENCE,
		full.certificate.slice(full.certificate.subjectPublicKeyInfo.algorithm.element),
		bare.certificate.slice(bare.certificate.subjectPublicKeyInfo.subjectPublicKey),
	);
}
