import { byteAt } from "../der/byte.ts";
import { type Element, isPresent } from "../der/element.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { CertificateList } from "../x509/certificate-list.ts";

/** What was signed, how, and the signature: the same three fields in certificates, CRLs and OCSP responses. */
export interface SignedObject {
	readonly signed: Uint8Array;
	/** AlgorithmIdentifier, DER. */
	readonly signatureAlgorithm: Uint8Array;
	/** Undefined where the BIT STRING is none of whole octets. */
	readonly signature: Uint8Array | undefined;
}

export const signedCertificate = (certificate: Certificate): SignedObject => ({
	signed: certificate.slice(certificate.layout.tbsCertificate),
	signatureAlgorithm: certificate.slice(certificate.layout.signatureAlgorithm),
	signature: wholeOctets(certificate.slice(certificate.layout.signatureValue), certificate.layout.signatureValue),
});

export const signedCertificateList = (list: CertificateList): SignedObject => ({
	signed: list.slice(list.layout.tbsCertList),
	signatureAlgorithm: list.slice(list.layout.signatureAlgorithm),
	signature: wholeOctets(list.slice(list.layout.signatureValue), list.layout.signatureValue),
});

/** The octets of a BIT STRING, given with its header, in which no bit is unused. */
export function wholeOctets(encoding: Uint8Array, element: Element): Uint8Array | undefined {
	const contentAt = element.contentStart - element.start;
	if (!isPresent(element) || contentAt >= encoding.length || byteAt(encoding, contentAt) !== 0) return undefined;
	return encoding.subarray(contentAt + 1, element.contentEnd - element.start);
}
