import { describe, expect, test } from "vitest";
import { certificateFixture } from "./extensions/decode.ts";

const keyOf = (path: string) => {
	const certificate = certificateFixture(path);
	const { key } = certificate.subjectPublicKeyInfo;
	return { ...key, codes: certificate.problems.map(({ code }) => code) };
};

describe("public keys", () => {
	test.each([
		["rsa-1024", { algorithm: "RSA", size: 1024 }],
		["rsa-2047", { algorithm: "RSA", size: 2047 }],
		["rsa-2048", { algorithm: "RSA", size: 2048 }],
		["rsa-2048-e3", { algorithm: "RSA", size: 2048 }],
		["rsa-3072", { algorithm: "RSA", size: 3072 }],
		["rsa-4096", { algorithm: "RSA", size: 4096 }],
		["rsa-pss-2048", { algorithm: "RSA-PSS", size: 2048 }],
		["rsa-pss-2048-sha256", { algorithm: "RSA-PSS", size: 2048 }],
		["ec-p224", { algorithm: "EC", curve: "P-224", size: 224 }],
		["ec-p256", { algorithm: "EC", curve: "P-256", size: 256, parameters: "named" }],
		["ec-p384", { algorithm: "EC", curve: "P-384", size: 384 }],
		["ec-p521", { algorithm: "EC", curve: "P-521", size: 521 }],
		["ec-secp256k1", { algorithm: "EC", curve: "secp256k1", size: 256 }],
		["ec-brainpoolP256r1", { algorithm: "EC", curve: "brainpoolP256r1", size: 256 }],
		["ec-brainpoolP384t1", { algorithm: "EC", curve: "brainpoolP384t1", size: 384 }],
		["ec-sect283k1", { algorithm: "EC", curve: "sect283k1", size: 281 }],
		["ec-p256-explicit", { algorithm: "EC", size: 256, parameters: "explicit" }],
		["sm2", { algorithm: "EC", curve: "SM2", size: 256 }],
		["ed25519", { family: "EdDSA", algorithm: "Ed25519", size: 256 }],
		["ed448", { family: "EdDSA", algorithm: "Ed448", size: 456 }],
		["x25519", { family: "XDH", algorithm: "X25519", size: 253 }],
		["x448", { family: "XDH", algorithm: "X448", size: 448 }],
		["dsa-1024", { algorithm: "DSA", size: 1024 }],
		["dsa-2048", { algorithm: "DSA", size: 2048 }],
		["dh-ffdhe2048", { algorithm: "DH", size: 2048 }],
		["dhx-2048-256", { algorithm: "DH", size: 2048 }],
	])("%s", (file, key) => {
		expect(keyOf(`public-keys/${file}.pem`)).toMatchObject(key);
	});

	test.each([
		["key-ec-implicit-curve", { parameters: "implicit", size: 0 }, "x509.explicit-ec-parameters"],
		["key-ec-point-at-infinity", { curve: "P-256" }, "x509.point-encoding"],
		["key-ed25519-parameters", { algorithm: "Ed25519" }, "x509.algorithm-parameters"],
		["key-ed25519-short", { algorithm: "Ed25519" }, "x509.public-key"],
		["key-rsa-no-parameters", { algorithm: "RSA" }, "x509.rsa-parameters"],
		["key-rsa-not-a-sequence", { algorithm: "RSA", size: 0 }, "der.unexpected-tag"],
		["key-unknown-algorithm", { family: "unknown" }, "x509.unknown-key-algorithm"],
	])("%s is read and reported", (file, key, code) => {
		const read = keyOf(`odd/${file}.pem`);
		expect(read).toMatchObject(key);
		expect(read.codes).toContain(code);
	});

	test.each([
		["key-rsa-8-bits", 8],
		["key-dsa-inherited-parameters", 0],
	])("%s has %i bits", (file, size) => {
		expect(keyOf(`odd/${file}.pem`).size).toBe(size);
	});
});
