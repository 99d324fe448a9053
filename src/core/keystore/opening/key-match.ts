import { isKeyPair, type SigningAlgorithm } from "../../crypto/key-pair.ts";
import type { PrivateKey } from "../../keys/private-key.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { publicKeyName } from "../../x509/public-key-name.ts";

const ECDSA_HASHES: Readonly<Record<string, string>> = { "P-256": "SHA-256", "P-384": "SHA-384", "P-521": "SHA-512" };

function signingAlgorithm({ algorithm, curve }: PrivateKey): SigningAlgorithm | undefined {
	const hash = algorithm === "EC" ? ECDSA_HASHES[curve ?? ""] : undefined;
	if (hash !== undefined) return { importAs: { name: "ECDSA", namedCurve: curve }, signWith: { name: "ECDSA", hash } };
	return algorithm === "Ed25519" ? { importAs: { name: algorithm }, signWith: { name: algorithm } } : undefined;
}

/**
 * Whether `key`, whose encoding is `pkcs8`, is the one that `certificate` certifies. Where it does not state its public
 * half, as Java writes EC keys and everyone Ed25519 keys, a signature tells. Undefined where neither does.
 */
export async function keyMatches(
	key: PrivateKey,
	pkcs8: Uint8Array,
	certificate: Certificate | undefined,
): Promise<boolean | undefined> {
	if (certificate === undefined) return undefined;
	const certified = certificate.slice(certificate.layout.subjectPublicKeyInfo);
	if (certified.length === 0) return undefined;
	if (key.subjectPublicKeyInfo !== undefined)
		return publicKeyName(key.subjectPublicKeyInfo) === publicKeyName(certified);
	const algorithm = signingAlgorithm(key);
	return algorithm && isKeyPair(pkcs8, certified, algorithm);
}
