import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { SignatureInput, SignatureVerdict } from "../../../../src/core/crypto/verify-signature.ts";
import { element, join, oid, sequence } from "../der/build.ts";
import { octets } from "./octets.ts";
import { BACKENDS, signatureInput } from "./signature-fixtures.ts";

const RSA = signatureInput("certificates/signatures/rsa-sha256.pem");
const ECDSA = signatureInput("certificates/signatures/ecdsa-sha256.pem");
const DSA = signatureInput("certificates/signatures/dsa-sha256.pem");
const PSS = signatureInput("certificates/signatures/rsa-pss-sha256.pem");
const EXPLICIT = signatureInput("certificates/signatures/ecdsa-sha256-p256-explicit.pem");
const E3 = signatureInput("certificates/signatures/rsa-2048-e3-sha256.pem");

const ORDER_OF_P256 = "00ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

const everyBackend = (verdict: SignatureVerdict): SignatureVerdict[] => Object.keys(BACKENDS).map(() => verdict);
const verdicts = (input: SignatureInput): Promise<SignatureVerdict[]> =>
	Promise.all(Object.values(BACKENDS).map((verify) => verify(input)));

const integer = (content: Uint8Array | string): Uint8Array => element(0x02, content);
const unsigned = (number: bigint): Uint8Array => {
	const hex = number.toString(16);
	const even = hex.length % 2 === 0 ? hex : `0${hex}`;
	return octets(/^[89a-f]/.test(even) ? `00${even}` : even);
};
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
const spki = (algorithm: Uint8Array, key: Uint8Array): Uint8Array =>
	sequence(algorithm, element(0x03, Uint8Array.of(0), key));
const rsaKey = (n: bigint, e: bigint): Uint8Array =>
	spki(sequence(oid("1.2.840.113549.1.1.1"), "0500"), sequence(integer(unsigned(n)), integer(unsigned(e))));

/** The modulus inside an RSA key with a header of 33 octets: 257 octets with the leading zero. */
const modulusOf = ({ subjectPublicKeyInfo }: SignatureInput): bigint =>
	numberOf(subjectPublicKeyInfo.subarray(33, 33 + 256));

const ID_RSASSA_PSS = oid("1.2.840.113549.1.1.10");
const SHA256 = "2.16.840.1.101.3.4.2.1";
const SHA384 = "2.16.840.1.101.3.4.2.2";
/** The RSAPublicKey behind the headers of a key of 2048 bits. */
const keyOf = ({ subjectPublicKeyInfo }: SignatureInput): Uint8Array => subjectPublicKeyInfo.subarray(24);

describe("an ECDSA or DSA signature", () => {
	/** r and s of a signature in short DER. */
	const parts = ({ signature }: SignatureInput): [Uint8Array, Uint8Array] => {
		const end = 4 + (signature[3] ?? 0);
		return [signature.subarray(4, end), signature.subarray(end + 2)];
	};
	const [r, s] = parts(ECDSA);

	test.each([
		[
			"in the long form of a length",
			join("3081", Uint8Array.of(ECDSA.signature.length - 2), ECDSA.signature.subarray(2)),
		],
		["with a zero before r", sequence(integer(join("0000", r)), integer(s))],
		["with something behind s", sequence(integer(r), integer(s), "0500")],
		["with something behind it", join(ECDSA.signature, "00")],
		["of an indefinite length", join("3080", integer(r), integer(s), "0000")],
		["whose r is 0", sequence(integer("00"), integer(s))],
		["whose s is 0", sequence(integer(r), integer("00"))],
		["whose r is negative", sequence(integer("ff"), integer(s))],
		["that is r and s alone", join(r, s)],
		["that is a SET", element(0x31, integer(r), integer(s))],
		["whose r is the order", sequence(integer(ORDER_OF_P256), integer(s))],
		["whose r is longer than any order", sequence(integer(join("01", new Uint8Array(80))), integer(s))],
	])("%s is invalid", async (_, signature) => {
		expect(await verdicts({ ...ECDSA, signature })).toEqual(everyBackend("invalid"));
	});

	test("with s in either half of the order is valid", async () => {
		const other = numberOf(octets(ORDER_OF_P256)) - numberOf(s);
		const signature = sequence(integer(r), integer(unsigned(other)));
		expect(await verdicts({ ...ECDSA, signature })).toEqual(everyBackend("valid"));
	});

	test("by DSA whose r or s is not below q is invalid", async () => {
		const [first, second] = parts(DSA);
		const large = integer(join("00", new Uint8Array(32).fill(0xff)));
		expect(await verdicts({ ...DSA, signature: sequence(large, integer(second)) })).toEqual(everyBackend("invalid"));
		expect(await verdicts({ ...DSA, signature: sequence(integer(first), large) })).toEqual(everyBackend("invalid"));
	});
});

describe("a signature by another kind of key", () => {
	test.each([
		["RSA by an EC key", { ...RSA, subjectPublicKeyInfo: ECDSA.subjectPublicKeyInfo }],
		["ECDSA by an RSA key", { ...ECDSA, subjectPublicKeyInfo: RSA.subjectPublicKeyInfo }],
		["DSA by an EC key", { ...DSA, subjectPublicKeyInfo: ECDSA.subjectPublicKeyInfo }],
		[
			"PKCS #1 v1.5 by a key for RSASSA-PSS",
			{ ...RSA, subjectPublicKeyInfo: spki(sequence(ID_RSASSA_PSS), keyOf(RSA)) },
		],
		["RSA by no key at all", { ...RSA, subjectPublicKeyInfo: octets("3003020101") }],
		["RSA by octets that are no key", { ...RSA, subjectPublicKeyInfo: octets("") }],
	])("%s is invalid", async (_, input) => {
		expect(await verdicts(input)).toEqual(everyBackend("invalid"));
	});

	const demanding = (digest: string, maskDigest: string, salt: string): Uint8Array => {
		const mask = sequence(oid("1.2.840.113549.1.1.8"), sequence(oid(maskDigest)));
		const fields = [element(0xa0, sequence(oid(digest))), element(0xa1, mask), element(0xa2, integer(salt))];
		return spki(sequence(ID_RSASSA_PSS, sequence(...fields)), keyOf(PSS));
	};
	test.each([
		["what the signature has", demanding(SHA256, SHA256, "20"), "valid"],
		["a shorter salt", demanding(SHA256, SHA256, "1f"), "valid"],
		["a longer salt", demanding(SHA256, SHA256, "21"), "invalid"],
		["another digest", demanding(SHA384, SHA256, "20"), "invalid"],
		["another digest in the mask", demanding(SHA256, SHA384, "20"), "invalid"],
		["a digest that nobody knows", demanding("1.2.3.4", SHA256, "20"), "unsupported"],
	] as const)("for RSASSA-PSS that demands %s is judged by RFC 4055 §3.3", async (_, subjectPublicKeyInfo, verdict) => {
		expect(await verdicts({ ...PSS, subjectPublicKeyInfo })).toEqual(everyBackend(verdict));
	});
});

describe("an RSA signature", () => {
	test("for the exponent 3 that is only the beginning of one is invalid (CVE-2006-4339)", async () => {
		const n = modulusOf(E3);
		const digest = createHash("sha256").update(E3.signed).digest("hex");
		const info = `3031300d060960864801650304020105000420${digest}`;
		const beginning = `0001${"ff".repeat(8)}00${info}`;
		const target = BigInt(`0x${beginning}${"00".repeat(256 - beginning.length / 2)}`);
		const root = cubeRoot(target) + 1n;
		const forged = (root ** 3n).toString(16).padStart(512, "0");
		expect(root ** 3n < n).toBe(true);
		expect(forged.startsWith(beginning)).toBe(true);
		const signature = octets(root.toString(16).padStart(512, "0"));
		expect(await verdicts({ ...E3, signature })).toEqual(everyBackend("invalid"));
	});

	test("that is not below the modulus is invalid", async () => {
		const larger = (numberOf(RSA.signature) + modulusOf(RSA)).toString(16);
		const signature = octets(larger.padStart(512, "0"));
		if (signature.length === RSA.signature.length)
			expect(await verdicts({ ...RSA, signature })).toEqual(everyBackend("invalid"));
		expect(await verdicts({ ...RSA, signature: new Uint8Array(256).fill(0xff) })).toEqual(everyBackend("invalid"));
	});

	test("by a key with which anybody could sign is invalid", async () => {
		const n = modulusOf(RSA);
		const digest = createHash("sha256").update(RSA.signed).digest("hex");
		const info = `003031300d060960864801650304020105000420${digest}`;
		const signature = octets(`0001${"ff".repeat(254 - info.length / 2)}${info}`);
		for (const [modulus, exponent] of [
			[n, 1n],
			[n, 65536n],
			[n - 1n, 65537n],
			[n, 0n],
			[0n, 3n],
		] as const)
			expect(await verdicts({ ...RSA, signature, subjectPublicKeyInfo: rsaKey(modulus, exponent) })).toEqual(
				everyBackend("invalid"),
			);
	});

	test("by a key made to keep a verifier busy is not looked at", async () => {
		const huge = (1n << 16384n) + 1n;
		for (const key of [rsaKey(huge, 65537n), rsaKey(modulusOf(RSA), (1n << 64n) + 1n)])
			expect(await verdicts({ ...RSA, subjectPublicKeyInfo: key })).toEqual(everyBackend("unsupported"));
	});
});

/** The largest number whose cube is not above `number`. */
function cubeRoot(number: bigint): bigint {
	let low = 0n;
	let high = 1n << 700n;
	while (low < high) {
		const middle = (low + high + 1n) >> 1n;
		if (middle ** 3n <= number) low = middle;
		else high = middle - 1n;
	}
	return low;
}

describe("a curve given by its parameters", () => {
	test("with a generator of somebody's choice is not computed on (CVE-2020-0601)", async () => {
		const { subjectPublicKeyInfo } = EXPLICIT;
		const generator = Buffer.from(subjectPublicKeyInfo).indexOf("6b17d1f2", 0, "hex");
		expect(generator).toBeGreaterThan(0);
		for (const at of [generator, generator + 40]) {
			const changed = subjectPublicKeyInfo.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			const input = { ...EXPLICIT, subjectPublicKeyInfo: changed };
			expect(await verdicts(input)).toEqual(everyBackend("unsupported"));
		}
	});

	test("that are inherited or missing is unknown", async () => {
		const point = ECDSA.subjectPublicKeyInfo.slice(-65);
		for (const parameters of ["0500", ""]) {
			const key = spki(sequence(oid("1.2.840.10045.2.1"), parameters), point);
			expect(await verdicts({ ...ECDSA, subjectPublicKeyInfo: key })).toEqual(everyBackend("unsupported"));
		}
	});

	test("is no excuse for a point in the hybrid form or beside the curve", async () => {
		const at = ECDSA.subjectPublicKeyInfo.length - 65;
		for (const [place, octet] of [
			[at, 6],
			[at, 7],
			[at, 0],
			[at + 64, 0],
		] as const) {
			const changed = ECDSA.subjectPublicKeyInfo.slice();
			changed[place] = octet;
			const input = { ...ECDSA, subjectPublicKeyInfo: changed };
			expect(await verdicts(input)).toEqual(everyBackend("invalid"));
		}
	});
});

describe("an algorithm that nobody computes", () => {
	const pss = (...fields: Uint8Array[]): Uint8Array => sequence(ID_RSASSA_PSS, sequence(...fields));
	test.each([
		["unknown", sequence(oid("1.2.3.4"))],
		["SM2", sequence(oid("1.2.156.10197.1.501"))],
		["GOST", sequence(oid("1.2.643.7.1.1.3.2"))],
		["MD4", sequence(oid("1.2.840.113549.1.1.3"))],
		["HashML-DSA, which RFC 9881 keeps out of certificates", sequence(oid("2.16.840.1.101.3.4.3.32"))],
		["no signature at all (RFC 9925)", sequence(oid("1.3.6.1.5.5.7.6.36"))],
		["RSASSA-PSS without parameters", sequence(ID_RSASSA_PSS)],
		["RSASSA-PSS with another trailer", pss(element(0xa3, integer("02")))],
		["RSASSA-PSS with an unknown digest", pss(element(0xa0, sequence(oid("1.2.3.4"))))],
		["RSASSA-PSS with another mask", pss(element(0xa1, sequence(oid("1.2.3.4"))))],
		["RSASSA-PSS with a salt of many gigabytes", pss(element(0xa2, integer("7fffffff")))],
		["RSASSA-PSS with parameters out of order", pss(element(0xa2, integer("20")), element(0xa0, sequence("0500")))],
		["no AlgorithmIdentifier", octets("0500")],
		["nothing", octets("")],
	])("%s: unsupported, never invalid", async (_, signatureAlgorithm) => {
		expect(await verdicts({ ...RSA, signatureAlgorithm })).toEqual(everyBackend("unsupported"));
	});
});
