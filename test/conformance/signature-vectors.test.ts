import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type SignatureInput, verifySignature } from "../../src/core/crypto/verify-signature.ts";
import { encodeElement, encodeObjectIdentifier, encodeUnsigned } from "../../src/core/der/encode.ts";
import { NAMED_OIDS } from "../../src/core/der/oid-names/index.ts";
import { TAG } from "../../src/core/der/tags.ts";
import { signatureHost } from "../../src/platform/node.ts";
import { type CavpRecord, cavpRecords, haveVectors, VECTORS } from "./cavp-records.ts";

/** Thousands of signatures in software take a while on a machine that has other work. */
const PATIENCE = 240_000;

const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex"));
const oid = (name: string): Uint8Array =>
	encodeObjectIdentifier(NAMED_OIDS.find(([, known]) => known === name)?.[0] ?? "");
const sequence = (...parts: Uint8Array[]): Uint8Array => encodeElement(TAG.SEQUENCE, ...parts);
const integer = (hex: string): Uint8Array => encodeUnsigned(octets(hex));
const pair = (r: string, s: string): Uint8Array => sequence(integer(r), integer(s));
const spki = (algorithm: Uint8Array, key: Uint8Array): Uint8Array =>
	sequence(algorithm, encodeElement(TAG.BIT_STRING, Uint8Array.of(0), key));
const explicit = (number: number, content: Uint8Array): Uint8Array => encodeElement(0xa0 | number, content);

/** SEC 2's names of NIST's curves over binary fields. */
const curveName = (name: string): string =>
	name
		.replace(/^K-(\d+)$/, "sect$1k1")
		.replace(/^B-163$/, "sect163r2")
		.replace(/^B-(\d+)$/, "sect$1r1");
const digestName = (text: string): string => text.replace("-", "").toLowerCase();

function ecdsaInput(record: CavpRecord): SignatureInput {
	const [curve = "", digest = ""] = record.section.split(",");
	const [x, y] = [record.value("qx"), record.value("qy")];
	const length = Math.max(x.length, y.length) + (Math.max(x.length, y.length) % 2);
	const point = octets(`04${x.padStart(length, "0")}${y.padStart(length, "0")}`);
	return {
		signatureAlgorithm: sequence(oid(`ecdsa-with-${digest.replace("-", "")}`)),
		subjectPublicKeyInfo: spki(sequence(oid("id-ecPublicKey"), oid(curveName(curve))), point),
		signature: pair(record.value("r"), record.value("s")),
		signed: octets(record.value("msg")),
	};
}

function dsaInput(record: CavpRecord): SignatureInput {
	const digest = /SHA-\d+/.exec(record.section)?.[0] ?? "";
	const [p, q, g] = ["p", "q", "g"].map((name) => integer(record.value(name)));
	const domain = sequence(p as Uint8Array, q as Uint8Array, g as Uint8Array);
	return {
		signatureAlgorithm: sequence(oid(`dsa-with-${digest.replace("-", "")}`)),
		subjectPublicKeyInfo: spki(sequence(oid("id-dsa"), domain), integer(record.value("y"))),
		signature: pair(record.value("r"), record.value("s")),
		signed: octets(record.value("msg")),
	};
}

const rsaInput = (record: CavpRecord, signatureAlgorithm: Uint8Array): SignatureInput => ({
	signatureAlgorithm,
	subjectPublicKeyInfo: spki(sequence(oid("rsaEncryption")), pair(record.value("n"), record.value("e"))),
	signature: octets(record.value("s")),
	signed: octets(record.value("msg")),
});

const pkcs1Input = (record: CavpRecord): SignatureInput =>
	rsaInput(record, sequence(oid(`${digestName(record.value("shaalg"))}WithRSAEncryption`)));

function pssInput(record: CavpRecord): SignatureInput {
	const digest = sequence(oid(digestName(record.value("shaalg"))));
	const salt = encodeElement(TAG.INTEGER, Uint8Array.of(record.value("saltval").length / 2));
	const parameters = sequence(explicit(0, digest), explicit(1, sequence(oid("id-mgf1"), digest)), explicit(2, salt));
	return rsaInput(record, sequence(oid("id-RSASSA-PSS"), parameters));
}

const subtle = { importKey: () => Promise.reject(new Error("not supported")) } as never;
const BACKENDS: readonly ((input: SignatureInput) => Promise<string>)[] = [
	(input) => verifySignature(input, signatureHost, subtle),
	(input) => verifySignature(input),
	(input) => verifySignature(input, undefined, subtle),
];

describe.skipIf(!haveVectors())("NIST's vectors for signature verification", () => {
	test.each([
		["ECDSA/FIPS_186-3/SigVer.rsp", /^P-/, ecdsaInput, 375, BACKENDS],
		["ECDSA/FIPS_186-3/SigVer.rsp", /^[BK]-/, ecdsaInput, 750, BACKENDS.slice(0, 1)],
		["DSA/FIPS_186-3/SigVer.rsp", /./, dsaInput, 225, BACKENDS],
		["RSA/FIPS_186-2/SigVer15_186-3.rsp", /./, pkcs1Input, 200, BACKENDS],
		["RSA/SigVer15EMTest.txt", /./, pkcs1Input, 150, BACKENDS],
		["RSA/FIPS_186-2/SigVerPSS_186-3.rsp", /./, pssInput, 200, BACKENDS],
	] as const)("%s %s come out right", { timeout: PATIENCE }, async (file, section, input, atLeast, backends) => {
		const records = cavpRecords(file).filter((record) => section.test(record.section));
		const wrong: string[] = [];
		for (const [number, record] of records.entries()) {
			const verdicts = await Promise.all(backends.map((verify) => verify(input(record))));
			const right = record.passes ? "valid" : "invalid";
			if (verdicts.some((verdict) => verdict !== right))
				wrong.push(`${number} [${record.section}] ${verdicts.join()} instead of ${record.reason}`);
		}
		expect(wrong).toEqual([]);
		expect(records.length).toBeGreaterThanOrEqual(atLeast);
	});

	test("Ed25519/sign.input come out right", { timeout: PATIENCE }, async () => {
		const lines = readFileSync(join(VECTORS, "Ed25519/sign.input"), "latin1").trimEnd().split("\n");
		expect(lines.length).toBe(1024);
		for (const [number, line] of lines.entries()) {
			const [, key = "", message = "", signed = ""] = line.split(":");
			const input = {
				signatureAlgorithm: sequence(oid("Ed25519")),
				subjectPublicKeyInfo: spki(sequence(oid("Ed25519")), octets(key)),
				signature: octets(signed.slice(0, 128)),
				signed: octets(message),
			};
			const backends = number % 16 === 0 ? BACKENDS : BACKENDS.slice(0, 1);
			const verdicts = await Promise.all(backends.map((verify) => verify(input)));
			expect(verdicts, String(number)).toEqual(backends.map(() => "valid"));
		}
	});
});
