import type { SignatureScheme } from "./scheme.ts";

/** A public key in the form that every library reads: named curve, `rsaEncryption`, nothing unusual. */
export interface HostKey {
	/** DER. The object stays the same for the same key, so that a host can remember what it made of it. */
	readonly subjectPublicKeyInfo: Uint8Array;
}

/** One signature to verify. */
export interface HostQuestion {
	readonly scheme: SignatureScheme;
	readonly key: HostKey;
	/** As it stands in the BIT STRING: DER for ECDSA and DSA. */
	readonly signature: Uint8Array;
	readonly signed: Uint8Array;
}

/** A port: signature verification by the cryptography of the host, where it has one that answers at once. */
export interface SignatureHost {
	/** Undefined where the host does not take the algorithm or the key. Never throws. */
	verify(question: HostQuestion): boolean | undefined;
}
