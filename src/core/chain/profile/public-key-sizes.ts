import { algorithmName } from "../../x509/algorithm-identifier.ts";
import type { PublicKey } from "../../x509/public-key.ts";
import type { Subject } from "../validate/path-under-test.ts";

const LEAST_RSA_BITS = 2048;
const CURVES: ReadonlySet<string> = new Set(["P-256", "P-384", "P-521"]);

/** TLS BR §7.1.3.2: RSA and ECDSA with SHA-2, RSASSA-PSS with its own digest. */
const SIGNATURE_ALGORITHMS = /^(?:sha(?:256|384|512)WithRSAEncryption|id-RSASSA-PSS|ecdsa-with-SHA(?:256|384|512))$/;

/** Roots of before 2016 signed themselves with it, DigiCert Global Root CA among them; it proves nothing there. */
const IN_ROOTS_OF_OLD = "sha1WithRSAEncryption";

/** TLS BR §6.1.5, §7.1.3.1 and §7.1.3.2. */
export function publicKeys({ certificate, isAnchor, fail }: Subject): void {
	const { key } = certificate.subjectPublicKeyInfo;
	const fault = keyFault(key);
	if (fault !== undefined) fail(fault, { algorithm: keyName(key), size: key.size });
	const algorithm = algorithmName(certificate.signatureAlgorithm);
	const isAllowed = SIGNATURE_ALGORITHMS.test(algorithm) || (isAnchor && algorithm === IN_ROOTS_OF_OLD);
	if (!isAllowed) fail("chain.forbidden-signature-algorithm", { algorithm });
}

function keyFault(key: PublicKey): "chain.weak-key" | "chain.forbidden-key" | undefined {
	if (key.family === "RSA") return key.size < LEAST_RSA_BITS || key.size % 8 !== 0 ? "chain.weak-key" : undefined;
	if (key.family !== "EC") return "chain.forbidden-key";
	// One that is written out is refused by RFC 5480 already.
	return key.parameters === "explicit" || CURVES.has(key.curve ?? "") ? undefined : "chain.forbidden-key";
}

const keyName = (key: PublicKey): string => (key.family === "EC" ? (key.curve ?? "EC") : key.algorithm);
