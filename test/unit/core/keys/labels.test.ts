import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../../src/core/der/limits.ts";
import { readPrivateKey } from "../../../../src/core/keys/read-private-key.ts";
import type { PemHeader } from "../../../../src/core/pem/headers.ts";
import { readContent } from "../../../../src/core/recognise.ts";
import { codes, fixtureDer, fixtureProblems, readDer } from "../object-fixtures.ts";

const MISMATCHES = [
	["keys/traditional/rsa-2048.key", "PRIVATE KEY", "PKCS#1", "RSA PRIVATE KEY"],
	["keys/traditional/ec-p256.key", "PRIVATE KEY", "SEC 1", "EC PRIVATE KEY"],
	["keys/pkcs8/rsa-2048.key", "RSA PRIVATE KEY", "PKCS#8", "PRIVATE KEY"],
	["keys/pkcs8/ec-p256.key", "EC PRIVATE KEY", "PKCS#8", "PRIVATE KEY"],
	["keys/pkcs8-encrypted/ec-p256-aes256.der", "PRIVATE KEY", "encrypted PKCS#8", "ENCRYPTED PRIVATE KEY"],
	["keys/openssh/ed25519.key", "PRIVATE KEY", "OpenSSH", "OPENSSH PRIVATE KEY"],
	["keys/public/rsa-2048-pkcs1.pub.pem", "PUBLIC KEY", "PKCS#1", "RSA PUBLIC KEY"],
	["keys/public/rsa-2048.pub.pem", "RSA PUBLIC KEY", "SubjectPublicKeyInfo", "PUBLIC KEY"],
	["keys/pkcs8/ec-p256.key", "CERTIFICATE", "PKCS#8", "PRIVATE KEY"],
	["parameters/dsa-1024.pem", "DH PARAMETERS", "DSA", "DSA PARAMETERS"],
] as const;

describe("a label that names another structure than the content has", () => {
	test.each(MISMATCHES)("%s under %s is read as %s and reported", (path, label, format, expected) => {
		const problems = readDer(fixtureDer(path), label).problems();
		expect(problems.map(({ code, data }) => ({ code, data }))).toEqual([
			{ code: "key.label-mismatch", data: { label, format, expected } },
		]);
	});

	test("is reported in a file too", () => {
		expect(fixtureProblems("pem/wrong-label-key.pem")).toContain("key.label-mismatch");
	});

	test("says something of objects that are no keys as well", () => {
		const request = fixtureDer("requests/ec-p256.der");
		expect(codes(readDer(request, "CERTIFICATE").problems())).toEqual(["content.label-mismatch"]);
		expect(codes(readDer(request, "NEW CERTIFICATE REQUEST").problems())).toEqual([]);
	});
});

describe("a key that cannot be recognised by its content", () => {
	test("is still a private key, of the structure its label names", () => {
		const { content, problems } = readDer(Uint8Array.of(1, 2, 3, 4), "EC PRIVATE KEY");
		expect(content).toMatchObject({ kind: "privateKey", privateKey: { format: "SEC 1", algorithm: "EC" } });
		expect(codes(problems())).toEqual(["der.unexpected-tag"]);
	});

	test("is an OpenSSH key if the label says so", () => {
		const { privateKey, problems } = readPrivateKey(Uint8Array.of(0x30, 0x00), "OPENSSH PRIVATE KEY");
		expect(privateKey.format).toBe("OpenSSH");
		expect(codes(problems)).toEqual(["key.unreadable"]);
	});

	test("stays unknown where neither tells", () => {
		const { privateKey, problems } = readPrivateKey(Uint8Array.of(0x30, 0x00));
		expect(privateKey.format).toBe("unknown");
		expect(codes(problems)).toEqual(["key.unreadable"]);
	});
});

const encryptedBy = (value: string | undefined): readonly PemHeader[] => {
	const range = { start: 0, end: 0 };
	const procType = { name: "Proc-Type", value: "4,ENCRYPTED", range };
	return value === undefined ? [procType] : [procType, { name: "DEK-Info", value, range }];
};

describe("DEK-Info", () => {
	test.each([
		["AES-256-CBC,0123456789ABCDEF0123456789ABCDEF", "AES-256-CBC", []],
		["DES-EDE3-CBC,0123456789ABCDEF", "DES-EDE3-CBC", []],
		["AES-128-ECB,0123456789ABCDEF", "AES-128-ECB", []],
		["DES-EDE3-CBC,0123456789ABCDEF01", "DES-EDE3-CBC", ["key.dek-info"]],
		["AES-256-CBC", "AES-256-CBC", ["key.dek-info"]],
		["AES-256-CBC,not hexadecimal", "AES-256-CBC", ["key.dek-info"]],
		["ROT13,00", "ROT13", ["key.unsupported-encryption"]],
		["", undefined, ["key.dek-info"]],
		[undefined, undefined, ["key.dek-info"]],
	] as const)("%s: %s, %j", (value, cipher, expected) => {
		const { privateKey, problems } = readPrivateKey(new Uint8Array(16), "RSA PRIVATE KEY", encryptedBy(value));
		expect(privateKey.encryption?.cipher).toBe(cipher);
		expect(codes(problems)).toEqual(expected);
	});

	test("on something that is no private key leaves it unknown, and says why", () => {
		const { content, problems } = readContent(
			new Uint8Array(16),
			"CERTIFICATE",
			encryptedBy("DES-CBC,00"),
			DEFAULT_LIMITS,
		);
		expect(content.kind).toBe("unknown");
		expect(codes(problems())).toEqual(["content.encrypted"]);
	});
});
