// Public keys as they stand in certificates and files.
import { bits, int, octets, oid, pem, seq, tlv } from "../fixtures/der.mjs";

/** `-----BEGIN PUBLIC KEY-----` of an RSA key. @param {bigint} n @param {bigint} e */
export const rsaPem = (n, e = 65537n) => pem("PUBLIC KEY", rsaInfo(n, e));

/** Its SubjectPublicKeyInfo. @param {bigint} n @param {bigint} e */
export const rsaInfo = (n, e = 65537n) => seq(seq(oid("1.2.840.113549.1.1.1"), tlv(0x05)), bits(seq(int(n), int(e))));

/** The SubjectPublicKeyInfo of an elliptic curve key. @param {Buffer} parameters @param {Buffer} point */
export const ecInfo = (parameters, point) => seq(seq(oid("1.2.840.10045.2.1"), parameters), bits(point));

/** That of Ed25519, X25519, Ed448 and X448. @param {string} algorithm its OID @param {Buffer} key */
export const octetInfo = (algorithm, key) => seq(seq(oid(algorithm)), bits(key));

/** Big-endian octets. @param {bigint} number @param {number} length */
export const bigEndian = (number, length) => Buffer.from(number.toString(16).padStart(2 * length, "0"), "hex");

/**
 * `ECParameters` that state everything (RFC 3279 §2.3.5).
 *
 * @param {{ p: bigint, a: bigint, b: bigint, n: bigint, generator: Buffer }} domain
 */
export function explicitParameters({ p, a, b, n, generator }) {
	const length = Math.ceil(p.toString(16).length / 2);
	const field = seq(oid("1.2.840.10045.1.1"), int(p));
	const curve = seq(octets(bigEndian(a, length)), octets(bigEndian(b, length)));
	return seq(int(1), field, curve, octets(generator), int(n), int(1));
}

/** P-256 (SEC 2 §2.4.2). */
export const P256 = {
	p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
	a: 0xffffffff00000001000000000000000000000000fffffffffffffffffffffffcn,
	b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
	n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
	generator: Buffer.from(
		"046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296" +
			"4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
		"hex",
	),
};
