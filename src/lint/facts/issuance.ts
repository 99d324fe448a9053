import type { Certificate } from "../../core/x509/certificate.ts";

/** Whether the bytes of two encodings are the same. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((octet, index) => octet === b[index]);

/** Whether `issuer` has the name that `certificate` gives its issuer, in the same encoding. */
export const namesAsIssuer = (certificate: Certificate, issuer: Certificate): boolean =>
	sameBytes(certificate.slice(certificate.layout.issuer), issuer.slice(issuer.layout.subject));

/** Whether the key identifiers of the two contradict each other; what is not stated contradicts nothing. */
export function hasOtherKey(certificate: Certificate, issuer: Certificate): boolean {
	const wanted = certificate.extensionValue("authorityKeyIdentifier")?.keyIdentifier;
	const has = issuer.extensionValue("subjectKeyIdentifier");
	return wanted !== undefined && has !== undefined && wanted !== has;
}

/** Whether `issuer` can have issued `certificate` by name and key identifier; nobody looked at the signature. */
export const isIssuedBy = (certificate: Certificate, issuer: Certificate): boolean =>
	namesAsIssuer(certificate, issuer) && !hasOtherKey(certificate, issuer);
