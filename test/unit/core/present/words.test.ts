import { describe, expect, test } from "vitest";
import { keyInWords } from "../../../../src/core/present/words/public-key.ts";
import { signatureInWords } from "../../../../src/core/present/words/signature-algorithm.ts";
import type { Certificate } from "../../../../src/core/x509/certificate.ts";
import { fixtureItem, fixtureView, viewLines } from "./fixtures.ts";

function fixtureCertificate(path: string): { certificate: Certificate; bytes: Uint8Array } {
	const { content, bytes } = fixtureItem(path);
	if (content.kind !== "certificate") throw new Error(`${path} is no certificate`);
	return { certificate: content.certificate, bytes };
}

describe("a signature algorithm in words", () => {
	test.each([
		["rsa-md5", "MD5 with RSA"],
		["rsa-sha1", "SHA-1 with RSA"],
		["rsa-sha256", "SHA-256 with RSA"],
		["rsa-sha512", "SHA-512 with RSA"],
		["rsa-sha3-256", "SHA3-256 with RSA"],
		["rsa-pss-sha256", "RSA-PSS with SHA-256, salt 32"],
		["rsa-pss-sha1-default", "RSA-PSS with SHA-1, salt 20"],
		["rsa-pss-sha512-mgf1-sha1", "RSA-PSS with SHA-512, salt 0, MGF1 with SHA-1"],
		["ecdsa-sha1", "SHA-1 with ECDSA"],
		["ecdsa-sha384", "SHA-384 with ECDSA"],
		["ecdsa-sha3-256", "SHA3-256 with ECDSA"],
		["dsa-sha256", "SHA-256 with DSA"],
		["ed25519", "Ed25519"],
		["ed448", "Ed448"],
		["sm2-sm3", "SM2-with-SM3"],
	])("of %s.pem is %j", (name, words) => {
		const { certificate, bytes } = fixtureCertificate(`certificates/signatures/${name}.pem`);
		expect(signatureInWords(certificate.signatureAlgorithm, bytes)).toBe(words);
	});

	test("of a certificate that nobody signed says so", () => {
		const { certificate, bytes } = fixtureCertificate("certificates/odd/unsigned.pem");
		expect(signatureInWords(certificate.signatureAlgorithm, bytes)).toBe("unsigned (RFC 9925)");
	});
});

describe("a key in words", () => {
	test.each([
		["public-keys/rsa-2048", "RSA 2048, e=65537"],
		["public-keys/rsa-2047", "RSA 2047, e=65537"],
		["public-keys/rsa-2048-e3", "RSA 2048, e=3"],
		["public-keys/rsa-pss-2048", "RSA-PSS 2048, e=65537"],
		["public-keys/ec-p256", "EC P-256"],
		["public-keys/ec-secp256k1", "EC secp256k1"],
		["public-keys/ec-brainpoolP384t1", "EC brainpoolP384t1"],
		["public-keys/ec-p256-explicit", "EC 256 bits, curve written out"],
		["public-keys/dsa-1024", "DSA 1024"],
		["public-keys/dh-ffdhe2048", "DH 2048"],
		["public-keys/ed25519", "Ed25519"],
		["public-keys/x448", "X448"],
		["odd/key-unknown-algorithm", "1.3.6.1.4.1.99999.4.1"],
		["odd/key-ec-implicit-curve", "EC, curve inherited"],
	])("of %s.pem is %j", (name, words) => {
		const { certificate, bytes } = fixtureCertificate(`certificates/${name}.pem`);
		expect(keyInWords(certificate.subjectPublicKeyInfo.key, bytes)).toBe(words);
	});

	test("does not print an exponent of any length", () => {
		const { certificate, bytes } = fixtureCertificate("certificates/odd/key-rsa-exponent-large.pem");
		expect(keyInWords(certificate.subjectPublicKeyInfo.key, bytes).length).toBeLessThan(40);
	});
});

describe("an RSA-PSS key", () => {
	test("says what it may be used with", () => {
		const lines = viewLines(fixtureView("certificates/public-keys/rsa-pss-2048-sha384-mgf1-sha256.pem"), "publicKey");
		expect(lines).toEqual(
			expect.arrayContaining(["Digest: SHA-384", "Mask generation: MGF1 with SHA-256", "Salt: at least 20 bytes"]),
		);
	});

	test("without parameters may be used with any", () => {
		const lines = viewLines(fixtureView("certificates/public-keys/rsa-pss-2048.pem"), "publicKey");
		expect(lines).toContain("Signature parameters: any");
	});
});
