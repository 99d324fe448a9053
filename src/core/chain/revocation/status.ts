/** Why a CRL or an OCSP response does not decide. */
export type RevocationCause =
	/** There is none for the certificate. */
	| "nothing-found"
	/** Its nextUpdate has passed. */
	| "stale"
	| "not-yet-valid"
	/** A critical extension that nobody here processes. */
	| "unknown-critical-extension"
	/** RFC 5280 §5.2.3 wants every CRL to have a number, and it must not be critical. */
	| "no-crl-number"
	/** The signature algorithm inside is not the one beside the signature. */
	| "algorithm-mismatch"
	/** The keyUsage of the issuer lacks cRLSign. */
	| "no-crl-sign"
	/** Nobody who may sign it did. */
	| "signer"
	| "signature-unsupported"
	/** The CRLs there are leave some reasons for revocation open. */
	| "some-reasons"
	/** The OCSP responder does not know the certificate. */
	| "responder-unknown"
	| "budget";

/** What is known of one certificate's revocation. */
export type RevocationStatus =
	| { readonly kind: "good" }
	| { readonly kind: "revoked"; readonly reason: string; readonly date: string; readonly by: string }
	| { readonly kind: "unknown"; readonly cause: RevocationCause };

export const unknown = (cause: RevocationCause): RevocationStatus => ({ kind: "unknown", cause });
