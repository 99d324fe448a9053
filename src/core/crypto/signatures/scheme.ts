/** A message digest that a signature is made over, by the name of its object identifier. */
export type SignatureDigest =
	| "md2"
	| "md5"
	| "ripemd160"
	| "sha1"
	| "sha224"
	| "sha256"
	| "sha384"
	| "sha512"
	| "sha512-224"
	| "sha512-256"
	| "sha3-224"
	| "sha3-256"
	| "sha3-384"
	| "sha3-512"
	| "shake128"
	| "shake256";

/** How a signature is made, everything that an AlgorithmIdentifier says included. */
export type SignatureScheme =
	/** RFC 8017 §8.2. */
	| { readonly family: "RSASSA-PKCS1-v1_5"; readonly digest: SignatureDigest }
	/** RFC 8017 §8.1 with MGF1, or with SHAKE itself as the mask generation function (RFC 8702 §3.1). */
	| {
			readonly family: "RSASSA-PSS";
			readonly digest: SignatureDigest;
			/** The digest of MGF1; the SHAKE that is the mask generation function. */
			readonly maskDigest: SignatureDigest;
			/** Octets. */
			readonly saltLength: number;
	  }
	/** RFC 5758 §3.2, RFC 8702 §3.2. */
	| { readonly family: "ECDSA"; readonly digest: SignatureDigest }
	/** FIPS 186-4 §4. */
	| { readonly family: "DSA"; readonly digest: SignatureDigest }
	/** RFC 8410 §6: pure EdDSA without a context. */
	| { readonly family: "EdDSA"; readonly set: "Ed25519" | "Ed448" }
	/** RFC 9881 §3 and RFC 9909 §4: pure, with an empty context; `set` is the name of the parameter set. */
	| { readonly family: "ML-DSA" | "SLH-DSA"; readonly set: string };
