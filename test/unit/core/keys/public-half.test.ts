import { createPrivateKey, createPublicKey } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hex } from "../../../../src/core/der/hex.ts";
import { contentOf, fixtureBytes, fixtureItem } from "../object-fixtures.ts";

const spki = (path: string): string => {
	const { subjectPublicKeyInfo } = contentOf("privateKey", fixtureItem(path).content).privateKey;
	return subjectPublicKeyInfo === undefined ? "" : hex(subjectPublicKeyInfo);
};

/** The public half that Node computes or reads. */
function ofNode(path: string): string {
	const bytes = Buffer.from(fixtureBytes(path));
	return createPublicKey(createPrivateKey(bytes)).export({ type: "spki", format: "der" }).toString("hex");
}

const folder = (name: string): string[] =>
	readdirSync(new URL(`../../../fixtures/keys/${name}`, import.meta.url))
		.filter((file) => file.endsWith(".key"))
		.map((file) => `keys/${name}/${file}`);

const isPlain = (path: string): boolean => !/-----BEGIN ENCRYPTED|DEK-Info/.test(text(path));
const text = (path: string): string => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url), "utf8");

/** Keys whose files do not state the public half: reading it would take an operation on the secret. */
const NOT_STATED = /ed25519|ed448|x25519|x448|dh-|dhx-|pkcs8\/dsa|without-public-key/;

describe("the public half of a private key", () => {
	const paths = [...folder("pkcs8"), ...folder("traditional")].filter(isPlain);
	const stated = paths.filter((path) => !(NOT_STATED.test(path) || path.includes("parameters-and-key")));

	test.each(stated)("of %s is the one that Node computes", (path) => {
		expect(spki(path)).toBe(ofNode(path));
	});

	test.each(paths.filter((path) => NOT_STATED.test(path)))("of %s is not stated and not computed", (path) => {
		expect(spki(path)).toBe("");
	});

	test("of an OpenSSH key is the one in the public key line beside it", () => {
		for (const name of ["ed25519", "rsa-2048"]) {
			const line = text(`keys/openssh/${name}.pub`).split(" ")[1] ?? "";
			const blob = Buffer.from(line, "base64");
			const own = Buffer.from(spki(`keys/openssh/${name}.key`), "hex");
			const tail = name === "ed25519" ? blob.subarray(-32) : blob.subarray(-257);
			expect(own.includes(tail)).toBe(true);
		}
	});

	test("of an encrypted OpenSSH key is stated as well", () => {
		expect(spki("keys/openssh/ed25519-encrypted.key")).toMatch(/^302a300506032b6570032100[0-9a-f]{64}$/);
	});

	test("of OpenSSH keys is read by Node as the same kind of key", () => {
		for (const [name, type] of [
			["rsa-2048", "rsa"],
			["dsa-1024", "dsa"],
			["ecdsa-521", "ec"],
			["ed25519", "ed25519"],
		] as const) {
			const der = Buffer.from(spki(`keys/openssh/${name}.key`), "hex");
			expect(createPublicKey({ key: der, type: "spki", format: "der" }).asymmetricKeyType).toBe(type);
		}
	});

	test("of ML-KEM stands in the expanded key, that of SLH-DSA at the end of the secret", () => {
		expect(spki("keys/post-quantum/ml-kem-512.expandedkey.key")).toBe(spki("keys/post-quantum/ml-kem-512.key"));
		expect(spki("keys/post-quantum/ml-kem-512.key").length).toBe((800 + 22) * 2);
		expect(spki("keys/post-quantum/slh-dsa-sha2-128s.key").length).toBe((32 + 18) * 2);
	});

	test("of ML-DSA is not part of the secret", () => {
		expect(spki("keys/post-quantum/ml-dsa-44.expandedkey.key")).toBe("");
	});
});

describe("a public key on its own", () => {
	test.each([
		["dsa-2048.pub.pem", "SubjectPublicKeyInfo DSA 2048"],
		["ec-p256.pub.pem", "SubjectPublicKeyInfo EC 256"],
		["ec-p256.pub.der", "SubjectPublicKeyInfo EC 256"],
		["ed25519.pub.pem", "SubjectPublicKeyInfo Ed25519 256"],
		["rsa-2048.pub.pem", "SubjectPublicKeyInfo RSA 2048"],
		["rsa-2048-pkcs1.pub.pem", "PKCS#1 RSA 2048"],
		["x25519.pub.pem", "SubjectPublicKeyInfo X25519 253"],
	])("%s is %s", (path, expected) => {
		const { publicKey } = contentOf("publicKey", fixtureItem(`keys/public/${path}`).content);
		expect(`${publicKey.format} ${publicKey.key.algorithm} ${publicKey.key.size}`).toBe(expected);
	});

	test("is the same SubjectPublicKeyInfo whether it is written as such or as PKCS#1", () => {
		const [info, pkcs1] = ["rsa-2048.pub.pem", "rsa-2048-pkcs1.pub.pem"].map(
			(path) => contentOf("publicKey", fixtureItem(`keys/public/${path}`).content).publicKey.subjectPublicKeyInfo,
		);
		expect(pkcs1).toEqual(info);
	});
});
