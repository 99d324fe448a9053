import { signedCertificate } from "../core/chain/signed-object.ts";
import { type SignatureHost, verifySignature } from "../core/crypto/verify-signature.ts";
import type { Certificate } from "../core/x509/certificate.ts";
import { IssuerIndex } from "./facts/issuer-index.ts";
import type { CertificateSubject } from "./subject.ts";

export type SignatureVerdict = "valid" | "invalid" | "unsupported";

/** So many signatures are verified for one file: a list of certificates to trust has thousands, and nobody reads them as a chain. */
const MOST_SIGNATURES = 400;

/**
 * Which certificates of a file others in it signed, verified beforehand so that rules need not wait. What was verified
 * is kept as long as its certificates.
 */
export class SignatureVerdicts {
	private readonly verdicts = new WeakMap<Certificate, WeakMap<Certificate, SignatureVerdict>>();

	/** Whether the key of `issuer` signed `certificate`; undefined where nobody has looked. */
	of(certificate: Certificate, issuer: Certificate): SignatureVerdict | undefined {
		return this.verdicts.get(certificate)?.get(issuer);
	}

	/**
	 * Verifies each certificate with those that can have issued it, by name and key identifier.
	 *
	 * @returns whether anything is known that was not known before
	 */
	async verify(certificates: readonly CertificateSubject[], host?: SignatureHost): Promise<boolean> {
		const index = new IssuerIndex(certificates);
		let left = MOST_SIGNATURES;
		for (const { certificate } of certificates)
			for (const { certificate: issuer } of index.issuersOf(certificate)) {
				if (this.of(certificate, issuer) !== undefined || left === 0) continue;
				left -= 1;
				const known = this.verdicts.get(certificate) ?? new WeakMap<Certificate, SignatureVerdict>();
				known.set(issuer, await verdict(certificate, issuer, host));
				this.verdicts.set(certificate, known);
			}
		return left < MOST_SIGNATURES;
	}
}

async function verdict(
	certificate: Certificate,
	issuer: Certificate,
	host: SignatureHost | undefined,
): Promise<SignatureVerdict> {
	const { signed, signatureAlgorithm, signature } = signedCertificate(certificate);
	if (signature === undefined) return "invalid";
	const subjectPublicKeyInfo = issuer.slice(issuer.layout.subjectPublicKeyInfo);
	return verifySignature({ signed, signatureAlgorithm, signature, subjectPublicKeyInfo }, host);
}
