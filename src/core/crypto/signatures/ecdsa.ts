import type { ECDSA } from "@noble/curves/abstract/weierstrass.js";
import type { CurveDomain } from "./curve-domain.ts";
import { signatureDigest } from "./digest.ts";
import { fixedLength, type IntegerPair } from "./integer-pair.ts";
import type { SignatureDigest } from "./scheme.ts";

/** The curves that the library itself brings along. */
async function ofTheLibrary(curve: string): Promise<ECDSA | undefined> {
	switch (curve) {
		case "P-256":
			return (await import("@noble/curves/nist.js")).p256;
		case "P-384":
			return (await import("@noble/curves/nist.js")).p384;
		case "P-521":
			return (await import("@noble/curves/nist.js")).p521;
		case "secp256k1":
			return (await import("@noble/curves/secp256k1.js")).secp256k1;
		case "brainpoolP256r1":
			return (await import("@noble/curves/misc.js")).brainpoolP256r1;
		case "brainpoolP384r1":
			return (await import("@noble/curves/misc.js")).brainpoolP384r1;
		case "brainpoolP512r1":
			return (await import("@noble/curves/misc.js")).brainpoolP512r1;
		default:
			return undefined;
	}
}

const further = new Map<string, ECDSA>();

async function ofItsDomain(curve: string): Promise<ECDSA | undefined> {
	const known = further.get(curve);
	if (known !== undefined) return known;
	const [{ FURTHER_DOMAINS }, { ecdsa, weierstrass }, { sha256 }] = await Promise.all([
		import("./further-domains.ts"),
		import("@noble/curves/abstract/weierstrass.js"),
		import("@noble/hashes/sha2.js"),
	]);
	const domain = FURTHER_DOMAINS.get(curve);
	// The digest is what the library would use by itself; here it always gets one that is made already.
	const made = domain && ecdsa(weierstrass({ ...domain }), sha256);
	if (made !== undefined) further.set(curve, made);
	return made;
}

const onCurve = async (curve: string): Promise<ECDSA | undefined> =>
	(await ofTheLibrary(curve)) ?? (await ofItsDomain(curve));

/**
 * Verifies an ECDSA signature (FIPS 186-5 §6.4.2): the digest is cut to the bits of the order, and s may be in either
 * half, as in every certificate. A point that is not on the curve has no signatures (SEC 1 §3.2.2). Undefined for a
 * curve that is not known here.
 */
export async function verifyEcdsa(
	{ digest }: { readonly digest: SignatureDigest },
	{ curve, point }: { readonly curve: string; readonly point: Uint8Array },
	pair: IntegerPair,
	signed: Uint8Array,
): Promise<boolean | undefined> {
	const [onThis, hash] = await Promise.all([onCurve(curve), signatureDigest(digest)]);
	if (onThis === undefined) return undefined;
	const signature = fixedLength(pair, onThis.Point.Fn.BYTES);
	return signature !== undefined && onThis.verify(signature, hash(signed), point, { prehash: false, lowS: false });
}

const NAMES_OF_THE_LIBRARY = [
	...["P-256", "P-384", "P-521", "secp256k1"],
	...["brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1"],
];

/** Every curve whose domain parameters are known here, by name. */
export async function knownDomains(): Promise<ReadonlyMap<string, CurveDomain>> {
	const { FURTHER_DOMAINS } = await import("./further-domains.ts");
	const domains = new Map(FURTHER_DOMAINS);
	for (const name of NAMES_OF_THE_LIBRARY) {
		const curve = await ofTheLibrary(name);
		if (curve !== undefined) domains.set(name, curve.Point.CURVE());
	}
	return domains;
}
