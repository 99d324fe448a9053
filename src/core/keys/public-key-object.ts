import type { PublicKey } from "../x509/public-key.ts";

/** A public key that stands on its own. */
export interface PublicKeyObject {
	readonly format: "SubjectPublicKeyInfo" | "PKCS#1" | "JWK";
	readonly key: PublicKey;
	/** The key as a SubjectPublicKeyInfo in DER, so that it can be compared with that of a certificate. */
	readonly subjectPublicKeyInfo: Uint8Array | undefined;
}
