import type { SignatureHost } from "./signatures/host.ts";

export type { HostKey, HostQuestion, SignatureHost } from "./signatures/host.ts";

/** What a signature is made of, wherever it stands. */
export interface SignatureInput {
	/** AlgorithmIdentifier, DER, header included. */
	readonly signatureAlgorithm: Uint8Array;
	/** SubjectPublicKeyInfo, DER, header included. */
	readonly subjectPublicKeyInfo: Uint8Array;
	/** The octets of the BIT STRING, without the one that counts unused bits. */
	readonly signature: Uint8Array;
	/** The octets that were signed, such as a TBSCertificate. */
	readonly signed: Uint8Array;
}

/** `unsupported` where nothing here can tell: never because of the signature's own octets. */
export type SignatureVerdict = "valid" | "invalid" | "unsupported";

/**
 * Verifies a signature with a public key. Never rejects: an algorithm, a curve or a size that nobody here computes is
 * `unsupported`; a signature that does not have the form its algorithm demands is `invalid`.
 */
export async function verifySignature(_input: SignatureInput, _host?: SignatureHost): Promise<SignatureVerdict> {
	return "unsupported";
}
