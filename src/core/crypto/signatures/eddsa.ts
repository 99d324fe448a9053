/**
 * Verifies an EdDSA signature (RFC 8032 §5.1.7, §5.2.7) of the right length: encodings must be canonical. Where a key
 * was made of small order, on purpose, this and a host's own cryptography may disagree: the RFC allows both equations.
 */
export async function verifyEddsa(
	set: "Ed25519" | "Ed448",
	publicKey: Uint8Array,
	signature: Uint8Array,
	signed: Uint8Array,
): Promise<boolean> {
	const curve =
		set === "Ed25519"
			? (await import("@noble/curves/ed25519.js")).ed25519
			: (await import("@noble/curves/ed448.js")).ed448;
	return curve.verify(signature, signed, publicKey, { zip215: false });
}
