import type { Signer } from "@noble/post-quantum/utils.js";

async function mlDsa(set: string): Promise<Signer | undefined> {
	const library = await import("@noble/post-quantum/ml-dsa.js");
	const signers: Readonly<Record<string, Signer>> = {
		"ML-DSA-44": library.ml_dsa44,
		"ML-DSA-65": library.ml_dsa65,
		"ML-DSA-87": library.ml_dsa87,
	};
	return signers[set];
}

async function slhDsa(set: string): Promise<Signer | undefined> {
	const library = await import("@noble/post-quantum/slh-dsa.js");
	const signers: Readonly<Record<string, Signer>> = {
		"SLH-DSA-SHA2-128s": library.slh_dsa_sha2_128s,
		"SLH-DSA-SHA2-128f": library.slh_dsa_sha2_128f,
		"SLH-DSA-SHA2-192s": library.slh_dsa_sha2_192s,
		"SLH-DSA-SHA2-192f": library.slh_dsa_sha2_192f,
		"SLH-DSA-SHA2-256s": library.slh_dsa_sha2_256s,
		"SLH-DSA-SHA2-256f": library.slh_dsa_sha2_256f,
		"SLH-DSA-SHAKE-128s": library.slh_dsa_shake_128s,
		"SLH-DSA-SHAKE-128f": library.slh_dsa_shake_128f,
		"SLH-DSA-SHAKE-192s": library.slh_dsa_shake_192s,
		"SLH-DSA-SHAKE-192f": library.slh_dsa_shake_192f,
		"SLH-DSA-SHAKE-256s": library.slh_dsa_shake_256s,
		"SLH-DSA-SHAKE-256f": library.slh_dsa_shake_256f,
	};
	return signers[set];
}

/**
 * Verifies an ML-DSA (FIPS 204 §5.3) or SLH-DSA (FIPS 205 §10.3) signature: pure, with an empty context, as RFC 9881 §3
 * and RFC 9909 §4 have it. Undefined for an unknown parameter set; a key or a signature of another length is wrong.
 */
export async function verifyPostQuantum(
	family: "ML-DSA" | "SLH-DSA",
	set: string,
	publicKey: Uint8Array,
	signature: Uint8Array,
	signed: Uint8Array,
): Promise<boolean | undefined> {
	const signer = await (family === "ML-DSA" ? mlDsa(set) : slhDsa(set));
	if (signer === undefined) return undefined;
	const { publicKey: keyLength, signature: signatureLength } = signer.lengths;
	if (publicKey.length !== keyLength || signature.length !== signatureLength) return false;
	return signer.verify(signature, signed, publicKey);
}
