import { type Certificate, CertificatePool } from "../../core/index.ts";
import type { PlacedObjects } from "./pool-place.ts";

/**
 * A pool of everything that was found.
 * @param trustsPrivateRoots whether self-signed CAs of places that nobody set up as trusted are anchors all the same
 */
export function fillPool(places: readonly PlacedObjects[], trustsPrivateRoots: boolean): CertificatePool {
	const pool = new CertificatePool();
	for (const { origin, isTrusted, certificates, crls, ocspResponses } of places) {
		for (const certificate of certificates) {
			const isPrivate =
				trustsPrivateRoots && !(certificate instanceof Uint8Array) && isSelfSignedAuthority(certificate);
			pool.add(certificate, { origin, isAnchor: isTrusted || isPrivate });
		}
		for (const crl of crls) pool.addCrl(crl);
		for (const response of ocspResponses) pool.addOcspResponse(response);
	}
	return pool;
}

/**
 * By its names and key identifiers: a new key that the old one signed has the same name twice and is no root. What the
 * signature says the search finds out.
 */
function isSelfSignedAuthority(certificate: Certificate): boolean {
	if (!certificate.isSelfIssued || certificate.extensionValue("basicConstraints")?.ca !== true) return false;
	const own = certificate.extensionValue("subjectKeyIdentifier");
	const signer = certificate.extensionValue("authorityKeyIdentifier")?.keyIdentifier;
	return own === undefined || signer === undefined || own === signer;
}
