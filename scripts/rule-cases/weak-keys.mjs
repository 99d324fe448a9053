// Weak public keys of every family, the same in every run.
import { checkPrimeSync, createHash } from "node:crypto";
import { bits, int, octets, oid, pem, seq, tlv } from "../fixtures/der.mjs";

/** A number of exactly `size` bits. @param {string} seed @param {number} size */
export function numberFrom(seed, size) {
	let digits = "";
	for (let index = 0; digits.length * 4 < size; index++)
		digits += createHash("sha256").update(`${seed} ${index}`).digest("hex");
	const number = BigInt(`0x${digits}`) >> BigInt(digits.length * 4 - size);
	return number | (3n << BigInt(size - 2));
}

/** The first prime from `start`. @param {bigint} start @param {bigint} step an even number */
export function primeFrom(start, step = 2n) {
	let candidate = start | 1n;
	while (!checkPrimeSync(candidate, { checks: 5 })) candidate += step;
	return candidate;
}

/** A prime of `size` bits. @param {string} seed @param {number} size */
export const prime = (seed, size = 1024) => primeFrom(numberFrom(seed, size));

/** A modulus with the two highest bits of each factor set, so that it has all its bits. @param {string} seed */
export const goodModulus = (seed, size = 2048) => prime(`${seed} p`, size / 2) * prime(`${seed} q`, size / 2);

/** Primes so close that Fermat's method finds them soon. @param {string} seed @param {bigint} gap */
export function closePrimesModulus(seed, gap = 1n << 500n) {
	const p = prime(`${seed} p`);
	return p * primeFrom(p + gap);
}

/** A small prime and two others. @param {string} seed @param {bigint} factor */
export function smallFactorModulus(seed, factor) {
	const rest = 1025 - factor.toString(2).length;
	for (let index = 0; ; index++) {
		const n = factor * prime(`${seed} p`) * prime(`${seed} q ${index}`, rest);
		if (n.toString(2).length === 2048) return n;
	}
}

/** Products of the first primes, as many as Infineon's library takes for a key of 2,048 bits. */
function primorial(count = 126) {
	let product = 1n;
	for (let number = 2, found = 0; found < count; number++)
		if (checkPrimeSync(BigInt(number))) {
			product *= BigInt(number);
			found += 1;
		}
	return product;
}

/** k·M + (65537^a mod M) (Nemec et al., 2017, §2.1). @param {string} seed */
export function rocaModulus(seed) {
	const M = primorial();
	const half = (/** @type {string} */ name) => {
		const exponent = numberFrom(`${seed} ${name} a`, 60);
		let residue = 1n;
		for (const bit of exponent.toString(2)) residue = (residue * residue * (bit === "1" ? 65537n : 1n)) % M;
		const start = (numberFrom(`${seed} ${name} k`, 1024) / M) * M + residue;
		return primeOfForm(start, M);
	};
	return half("p") * half("q");
}

/** @param {bigint} start @param {bigint} step */
function primeOfForm(start, step) {
	let candidate = start;
	while (!checkPrimeSync(candidate, { checks: 5 })) candidate += step;
	return candidate;
}

/** Two moduli with one prime in common. @param {string} seed */
export function sharedPrimeModuli(seed) {
	const shared = prime(`${seed} shared`);
	return [shared * prime(`${seed} one`), shared * prime(`${seed} two`)];
}

/** Primes with 16 random bits and 112 zeros in turn, the product of which has few ones. @param {string} seed */
export function sparseModulus(seed) {
	const half = (/** @type {string} */ name) => {
		let number = 3n << 1022n;
		for (let at = 0n; at < 8n; at++) number |= numberFrom(`${seed} ${name} ${at}`, 16) << (at * 128n);
		return primeFrom(number);
	};
	return half("p") * half("q");
}

/** A modulus that begins as somebody wanted, in which only the lower half is random. @param {bigint} upper of 1,000 bits @param {string} seed */
export function chosenModulus(seed, upper) {
	const p = prime(`${seed} p`, 1024);
	return p * primeFrom((upper << 1048n) / p);
}

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
