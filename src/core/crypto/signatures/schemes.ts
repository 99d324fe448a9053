import { readAlgorithm } from "./algorithm.ts";
import { pssParameters } from "./pss-parameters.ts";
import type { SignatureDigest, SignatureScheme } from "./scheme.ts";

const sha2 = ["224", "256", "384", "512"] as const;

const pkcs1 = (digest: SignatureDigest): SignatureScheme => ({ family: "RSASSA-PKCS1-v1_5", digest });
const ecdsa = (digest: SignatureDigest): SignatureScheme => ({ family: "ECDSA", digest });
const dsa = (digest: SignatureDigest): SignatureScheme => ({ family: "DSA", digest });

/** RFC 8702 §3.1: the SHAKE is its own mask generation function, and the salt is as long as its digest. */
const pssWithShake = (digest: "shake128" | "shake256", saltLength: number): SignatureScheme => ({
	family: "RSASSA-PSS",
	digest,
	maskDigest: digest,
	saltLength,
});

/** The schemes that an object identifier names by itself, by the name of that. */
const SCHEMES: ReadonlyMap<string, SignatureScheme> = new Map<string, SignatureScheme>([
	["md2WithRSAEncryption", pkcs1("md2")],
	["md5WithRSAEncryption", pkcs1("md5")],
	["md5WithRSA", pkcs1("md5")],
	["sha1WithRSAEncryption", pkcs1("sha1")],
	["sha1WithRSASignature", pkcs1("sha1")],
	["rsaSignatureWithripemd160", pkcs1("ripemd160")],
	["sha512-224WithRSAEncryption", pkcs1("sha512-224")],
	["sha512-256WithRSAEncryption", pkcs1("sha512-256")],
	["id-RSASSA-PSS-SHAKE128", pssWithShake("shake128", 32)],
	["id-RSASSA-PSS-SHAKE256", pssWithShake("shake256", 64)],
	["ecdsa-with-SHA1", ecdsa("sha1")],
	["id-ecdsa-with-shake128", ecdsa("shake128")],
	["id-ecdsa-with-shake256", ecdsa("shake256")],
	["dsa-with-SHA1", dsa("sha1")],
	["dsaWithSHA1-OIW", dsa("sha1")],
	...sha2.flatMap((bits): [string, SignatureScheme][] => [
		[`sha${bits}WithRSAEncryption`, pkcs1(`sha${bits}`)],
		[`rsassa-pkcs1-v1-5-with-sha3-${bits}`, pkcs1(`sha3-${bits}`)],
		[`ecdsa-with-SHA${bits}`, ecdsa(`sha${bits}`)],
		[`ecdsa-with-SHA3-${bits}`, ecdsa(`sha3-${bits}`)],
		[`dsa-with-SHA${bits}`, dsa(`sha${bits}`)],
		[`dsa-with-SHA3-${bits}`, dsa(`sha3-${bits}`)],
	]),
	["Ed25519", { family: "EdDSA", set: "Ed25519" }],
	["Ed448", { family: "EdDSA", set: "Ed448" }],
]);

const PARAMETER_SET = /^(ML-DSA|SLH-DSA)-\d\d$|^(SLH-DSA)-/;

/**
 * How the signature of an AlgorithmIdentifier in DER is made; undefined for one that is not computed here: composites,
 * SM2, GOST, and the pre-hashed variants that RFC 9881 §3 and RFC 9909 §4 keep out of certificates' own signatures.
 * Parameters of algorithms that have none change nothing: that they stand there is for a reader to report.
 */
export function signatureScheme(der: Uint8Array): SignatureScheme | undefined {
	const algorithm = readAlgorithm(der);
	if (algorithm === undefined) return undefined;
	const { name, parameters } = algorithm;
	if (name === "id-RSASSA-PSS") {
		const pss = pssParameters(parameters);
		return pss && { family: "RSASSA-PSS", ...pss };
	}
	const [, mlDsa, slhDsa] = PARAMETER_SET.exec(name) ?? [];
	if (mlDsa !== undefined) return { family: "ML-DSA", set: name };
	return slhDsa === undefined ? SCHEMES.get(name) : { family: "SLH-DSA", set: name };
}
