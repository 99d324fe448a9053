import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { encodeElement, encodeObjectIdentifier } from "../../../src/core/der/encode.ts";
import { DEFAULT_LIMITS } from "../../../src/core/der/limits.ts";
import { TAG } from "../../../src/core/der/tags.ts";
import { objectKind } from "../../../src/core/object-kind.ts";
import { fixtureBytes, fixtureDer } from "./object-fixtures.ts";

const kindOf = (bytes: Uint8Array): string => objectKind(bytes, DEFAULT_LIMITS);

const EXPECTED = [
	["certificates/authorities/leaf-ec.pem", "certificate"],
	["certificates/odd/version-1.pem", "certificate"],
	["certificates/odd/length-indefinite.der", "certificate"],
	["requests/ec-p256.der", "certificateRequest"],
	["requests/no-attributes.csr", "certificateRequest"],
	["crls/revoked.crl", "crl"],
	["crls/version-1.crl.pem", "crl"],
	["attribute-certificates/role.acert", "attributeCertificate"],
	["attribute-certificates/by-name.acert", "attributeCertificate"],
	["keys/pkcs8/ec-p256.der", "PKCS#8"],
	["keys/pkcs8-encrypted/ec-p256-aes256.der", "encrypted PKCS#8"],
	["keys/traditional/rsa-2048.der", "PKCS#1"],
	["keys/traditional/ec-p256.der", "SEC 1"],
	["keys/traditional/dsa-2048.key", "OpenSSL DSA"],
	["keys/openssh/ed25519.key", "OpenSSH"],
	["keys/public/ec-p256.pub.der", "SubjectPublicKeyInfo"],
	["keys/public/rsa-2048-pkcs1.pub.pem", "PKCS#1 public"],
	["parameters/ec-p256.pem", "parameters"],
	["parameters/ec-p256-explicit.pem", "parameters"],
	["parameters/dh-ffdhe2048.pem", "parameters"],
	["parameters/dhx-rfc5114.pem", "parameters"],
	["parameters/dsa-1024.pem", "parameters"],
	["pkcs7/chain.p7c", "pkcs7"],
	["pkcs7/streamed.p7s", "pkcs7"],
	["pkcs7/enveloped.p7m", "pkcs7"],
	["timestamps/token.tst", "pkcs7"],
	["timestamps/request.tsq", "timestampRequest"],
	["timestamps/granted.tsr", "timestampResponse"],
	["timestamps/rejected.tsr", "timestampResponse"],
	["ocsp/request.ocsp", "ocspRequest"],
	["ocsp/good.ocsp", "ocspResponse"],
	["ocsp/unauthorized.ocsp", "ocspResponse"],
] as const;

describe("what an encoding is, without any name or label", () => {
	test.each(EXPECTED)("%s is recognised as %s", (path, kind) => {
		expect(kindOf(fixtureDer(path))).toBe(kind);
	});

	test("a PKCS#12 file is recognised, by whatever tool it was written", () => {
		const files = readdirSync(new URL("../../fixtures/keystores/pkcs12", import.meta.url));
		const wrong = files.filter((file) => kindOf(fixtureBytes(`keystores/pkcs12/${file}`)) !== "pkcs12");
		expect(wrong).toEqual(["pem-under-a-p12-name.p12"]);
	});

	test("a DigestInfo is not an encrypted key, though it has the same shape", () => {
		const sha256 = encodeElement(
			TAG.SEQUENCE,
			encodeObjectIdentifier("2.16.840.1.101.3.4.2.1"),
			encodeElement(TAG.NULL),
		);
		const digest = encodeElement(TAG.OCTET_STRING, new Uint8Array(32));
		expect(kindOf(encodeElement(TAG.SEQUENCE, sha256, digest))).toBe("unknown");
	});

	test("a BCFKS under a signature is no revocation list, though its fields begin like one", () => {
		const algorithm = encodeElement(TAG.SEQUENCE, encodeObjectIdentifier("1.2.840.10045.4.3.3"));
		const time = encodeElement(TAG.GENERALIZED_TIME, new TextEncoder().encode("20261122120000Z"));
		const version = encodeElement(TAG.INTEGER, Uint8Array.of(1));
		const storeData = encodeElement(TAG.SEQUENCE, version, algorithm, time, time, encodeElement(TAG.SEQUENCE));
		const signature = encodeElement(0xa0, encodeElement(TAG.SEQUENCE, algorithm));
		expect(kindOf(encodeElement(TAG.SEQUENCE, storeData, signature))).toBe("keystore");
	});

	test.each([
		["nothing", ""],
		["one octet", "\x30"],
		["an empty SEQUENCE", "\x30\x00"],
		["text", "hello, world"],
		["a number", "\x02\x01\x05"],
	])("%s is unknown", (_, text) => {
		expect(kindOf(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe("unknown");
	});

	test.each(EXPECTED.filter(([path]) => !/streamed|indefinite/.test(path)))(
		"%s is recognised with 25 headers read at the most",
		(path, kind) => {
			expect(objectKind(fixtureDer(path), { ...DEFAULT_LIMITS, elements: 25 })).toBe(kind);
		},
	);
});
