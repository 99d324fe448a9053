import { bitsOf, numberOf } from "./big-endian.ts";
import type { DsaKey, EcKey, PublicKey, RsaKey } from "./public-key.ts";
import type { SignatureScheme } from "./scheme.ts";

/** Larger numbers are a way to keep a verifier busy; nobody makes certificates with them. */
const MOST_RSA_BITS = 16384;
const MOST_EXPONENT_BITS = 64;
const MOST_DSA_BITS = 8192;

/**
 * Why a key cannot verify signatures of a scheme: `invalid` where no signature of the scheme can be by this key,
 * `unsupported` where that is not computed here. Undefined where it can.
 *
 * A key of another algorithm is the first: "the signature can be verified using the working public key algorithm"
 * (RFC 5280 §6.1.3 (a)(1)) is false of it, whatever the octets are.
 */
export function unfitness(scheme: SignatureScheme, key: PublicKey): "invalid" | "unsupported" | undefined {
	switch (scheme.family) {
		case "RSASSA-PKCS1-v1_5":
		case "RSASSA-PSS":
			return key.family === "RSA" ? (unfitUse(scheme, key) ?? unfitRsa(key)) : "invalid";
		case "ECDSA":
			return key.family === "EC" ? unfitEc(key) : "invalid";
		case "DSA":
			return key.family === "DSA" ? unfitDsa(key) : "invalid";
		default:
			return key.family === "octets" && key.algorithm === scheme.set ? undefined : "invalid";
	}
}

/** RFC 4055 §1.2 and §3.3: what a key of id-RSASSA-PSS is for, and what its parameters demand. */
function unfitUse(scheme: SignatureScheme, { use, demands }: RsaKey): "invalid" | "unsupported" | undefined {
	if (use === "any") return undefined;
	if (scheme.family !== "RSASSA-PSS") return "invalid";
	if (demands === "unknown") return "unsupported";
	if (demands === undefined) return undefined;
	const isSame = scheme.digest === demands.digest && scheme.maskDigest === demands.maskDigest;
	return isSame && scheme.saltLength >= demands.saltLength ? undefined : "invalid";
}

/** RFC 8017 §3.1: n is a product of odd primes, e is odd and at least 3. With e = 1 anybody can sign. */
function unfitRsa({ modulus, publicExponent }: RsaKey): "invalid" | "unsupported" | undefined {
	if (bitsOf(modulus) > MOST_RSA_BITS || bitsOf(publicExponent) > MOST_EXPONENT_BITS) return "unsupported";
	const isKey = isOdd(modulus) && isOdd(publicExponent) && bitsOf(publicExponent) > 1;
	return isKey ? undefined : "invalid";
}

/** RFC 5480 §2.2 has two forms of a point and forbids the hybrid one. ECDSA on the curve of SM2 is no ECDSA to anybody. */
function unfitEc({ curve, point }: EcKey): "invalid" | "unsupported" | undefined {
	if (typeof curve !== "string" || curve === "SM2") return "unsupported";
	const [form = 0] = point;
	return form === 2 || form === 3 || form === 4 ? undefined : "invalid";
}

/** FIPS 186-4 §4.1 and §4.2. Parameters that are inherited are whoever's builds the path (RFC 5280 §6.1.4 (e)). */
function unfitDsa({ domain, y }: DsaKey): "invalid" | "unsupported" | undefined {
	if (domain === undefined) return "unsupported";
	const { p, q, g } = domain;
	if (bitsOf(p) > MOST_DSA_BITS || !ORDER_BITS.includes(bitsOf(q))) return "unsupported";
	const isBetween = (octets: Uint8Array): boolean => bitsOf(octets) > 1 && numberOf(octets) < numberOf(p);
	return isOdd(p) && isOdd(q) && isBetween(g) && isBetween(y) ? undefined : "invalid";
}

const ORDER_BITS = [160, 224, 256];

const isOdd = (octets: Uint8Array): boolean => ((octets.at(-1) ?? 0) & 1) === 1;

/** Whether a host takes the key's size without an opinion of its own; some call the signatures of others wrong. */
export function isOfUsualSize(key: PublicKey): boolean {
	if (key.family !== "RSA") return true;
	const bits = bitsOf(key.modulus);
	return bits >= 1024 && bits <= 8192 && bitsOf(key.publicExponent) <= 32;
}
