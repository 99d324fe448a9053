import type { PublicKey } from "../x509/public-key.ts";

/** A public key that stands on its own. */
export interface PublicKeyObject {
	readonly format: "SubjectPublicKeyInfo" | "PKCS#1";
	readonly key: PublicKey;
}
