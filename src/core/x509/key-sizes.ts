import type { OctetPublicKey } from "./public-key.ts";

/** Bits of the group order where they are not the number in the curve's name; SEC 2, X9.62. */
const ORDER_BITS: Readonly<Record<string, number>> = {
	prime192v2: 192,
	prime192v3: 192,
	prime239v1: 239,
	prime239v2: 239,
	prime239v3: 239,
	FRP256v1: 256,
	SM2: 256,
	secp112r2: 110,
	secp128r2: 126,
	secp160k1: 161,
	secp160r1: 161,
	secp160r2: 161,
	secp224k1: 225,
	sect163r1: 162,
	sect233k1: 232,
	sect239k1: 238,
	sect283k1: 281,
	sect283r1: 282,
	sect409k1: 407,
	sect571k1: 570,
	sect571r1: 570,
	c2pnb163v2: 162,
	c2pnb163v3: 162,
	c2pnb176v1: 161,
	c2tnb191v2: 190,
	c2tnb191v3: 189,
	c2pnb208w1: 193,
	c2tnb239v1: 238,
	c2tnb239v2: 237,
	c2tnb239v3: 236,
	c2pnb272w1: 257,
	c2pnb304w1: 289,
	c2tnb359v1: 353,
	c2pnb368w1: 353,
	c2tnb431r1: 418,
	"wap-wsg-idm-ecid-wtls1": 112,
	"wap-wsg-idm-ecid-wtls3": 163,
	"wap-wsg-idm-ecid-wtls4": 113,
	"wap-wsg-idm-ecid-wtls5": 163,
	"wap-wsg-idm-ecid-wtls6": 112,
	"wap-wsg-idm-ecid-wtls7": 161,
	"wap-wsg-idm-ecid-wtls8": 113,
	"wap-wsg-idm-ecid-wtls9": 161,
	"wap-wsg-idm-ecid-wtls10": 232,
	"wap-wsg-idm-ecid-wtls11": 233,
	"wap-wsg-idm-ecid-wtls12": 224,
};

/** Bit length of a named curve's group order, as OpenSSL counts key bits; 0 for a curve that has no name here. */
export function curveBits(curve: string): number {
	return ORDER_BITS[curve] ?? curveFieldBits(curve);
}

/** Bit length of the field of a named curve, which tells how long a point is; 0 for an unknown curve. */
export function curveFieldBits(curve: string): number {
	const digits = /^(?:P-|secp|sect|brainpoolP|prime|FRP|c2[pt]nb)(\d+)/.exec(curve)?.[1];
	if (digits === undefined) return curve === "SM2" ? 256 : 0;
	return Number(digits);
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
