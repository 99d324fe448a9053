import type { OctetPublicKey } from "./public-key.ts";

/** Bit length of the field of each named curve; the name alone does not always tell. */
const CURVE_BITS: Readonly<Record<string, number>> = {
	prime192v2: 192,
	prime192v3: 192,
	prime239v1: 239,
	prime239v2: 239,
	prime239v3: 239,
	FRP256v1: 256,
	SM2: 256,
};

/** Bit length of a named curve's field; 0 for a curve that has no name here. */
export function curveBits(curve: string): number {
	const listed = CURVE_BITS[curve];
	if (listed !== undefined) return listed;
	const digits = /^(?:P-|secp|sect|brainpoolP)(\d+)/.exec(curve)?.[1];
	return digits === undefined ? 0 : Number(digits);
}

interface OctetAlgorithm {
	readonly family: OctetPublicKey["family"];
	/** Bits as OpenSSL counts them (ED25519_BITS, X25519_BITS, …); for ML-* and SLH-* those of the encoded key. */
	readonly size: number;
	/** Octets of the public key. RFC 8410 §4, FIPS 203 table 3, FIPS 204 table 2, FIPS 205 table 2. */
	readonly octets: number;
}

const octetKey = (family: OctetPublicKey["family"], octets: number, size = octets * 8): OctetAlgorithm => ({
	family,
	octets,
	size,
});

export const OCTET_ALGORITHMS: ReadonlyMap<string, OctetAlgorithm> = new Map([
	["Ed25519", octetKey("EdDSA", 32, 256)],
	["Ed448", octetKey("EdDSA", 57, 456)],
	["X25519", octetKey("XDH", 32, 253)],
	["X448", octetKey("XDH", 56, 448)],
	["ML-DSA-44", octetKey("ML-DSA", 1312)],
	["ML-DSA-65", octetKey("ML-DSA", 1952)],
	["ML-DSA-87", octetKey("ML-DSA", 2592)],
	["ML-KEM-512", octetKey("ML-KEM", 800)],
	["ML-KEM-768", octetKey("ML-KEM", 1184)],
	["ML-KEM-1024", octetKey("ML-KEM", 1568)],
	...["SHA2", "SHAKE"].flatMap((hash) =>
		["s", "f"].flatMap((speed): [string, OctetAlgorithm][] => [
			[`SLH-DSA-${hash}-128${speed}`, octetKey("SLH-DSA", 32)],
			[`SLH-DSA-${hash}-192${speed}`, octetKey("SLH-DSA", 48)],
			[`SLH-DSA-${hash}-256${speed}`, octetKey("SLH-DSA", 64)],
		]),
	),
]);
