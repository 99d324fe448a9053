import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeElement, encodeUnsigned } from "../../../src/core/der/encode.ts";
import { bitLength } from "../../../src/core/der/integer.ts";
import { DEFAULT_LIMITS } from "../../../src/core/der/limits.ts";
import { Outline } from "../../../src/core/der/outline.ts";
import { readJwks } from "../../../src/core/keys/jwk.ts";
import { readPrivateKey } from "../../../src/core/keys/read-private-key.ts";
import type { Problem } from "../../../src/core/problem.ts";
import { readContent } from "../../../src/core/recognise.ts";

const LABELS = [
	undefined,
	"CERTIFICATE",
	"TRUSTED CERTIFICATE",
	"CERTIFICATE REQUEST",
	"X509 CRL",
	"PRIVATE KEY",
	"ENCRYPTED PRIVATE KEY",
	"RSA PRIVATE KEY",
	"EC PRIVATE KEY",
	"DSA PRIVATE KEY",
	"OPENSSH PRIVATE KEY",
	"PUBLIC KEY",
	"RSA PUBLIC KEY",
	"EC PARAMETERS",
	"PKCS7",
	"ATTRIBUTE CERTIFICATE",
	"SOMETHING ELSE",
] as const;

const label = fc.constantFrom(...LABELS);

/** Tags that grammars look for, and object identifiers that send a reader into them. */
const leaf = fc.oneof(
	fc
		.uint8Array({ maxLength: 12 })
		.chain((content) =>
			fc
				.constantFrom(0x01, 0x02, 0x03, 0x04, 0x05, 0x0a, 0x0c, 0x13, 0x17, 0x18, 0x80, 0x81, 0x82)
				.map((tag) => encodeElement(tag, content)),
		),
	fc
		.constantFrom(
			"2a864886f70d010702",
			"2a864886f70d010703",
			"2a864886f70d010101",
			"2a8648ce3d0201",
			"2b6570",
			"551d1f",
		)
		.map((hex) =>
			encodeElement(
				0x06,
				Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
			),
		),
);

/** Encodings that are well formed as far as lengths go, and mean nothing. */
const { tree } = fc.letrec<{ tree: Uint8Array }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 6, withCrossShrink: true },
		leaf,
		fc
			.tuple(fc.constantFrom(0x30, 0x31, 0xa0, 0xa1, 0xa2, 0xa3), fc.array(tie("tree"), { maxLength: 6 }))
			.map(([tag, children]) => encodeElement(tag, ...children)),
	),
}));

const isInside = ({ range }: Problem, length: number): boolean =>
	range.start >= 0 && range.start <= range.end && range.end <= length;

function keepsItsPromises(bytes: Uint8Array, given: string | undefined): void {
	const { end, problems } = readContent(bytes, given, [], DEFAULT_LIMITS);
	expect(end).toBeLessThanOrEqual(bytes.length);
	expect(problems().filter((problem) => !isInside(problem, bytes.length))).toEqual([]);
}

describe("reading an object", { timeout: 60_000 }, () => {
	test("takes any bytes under any label", () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), label, keepsItsPromises), { numRuns: 3000 });
	});

	test("takes any encoding under any label", () => {
		fc.assert(fc.property(tree, label, keepsItsPromises), { numRuns: 3000 });
	});

	test("takes anything behind the first octets of an OpenSSH key", () => {
		const magic = new TextEncoder().encode("openssh-key-v1\0");
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
				const bytes = Uint8Array.of(...magic, ...rest);
				const { privateKey, end, problems } = readPrivateKey(bytes);
				expect(privateKey.format).toBe("OpenSSH");
				expect(end).toBeLessThanOrEqual(bytes.length);
				expect(problems.every((problem) => isInside(problem, bytes.length))).toBe(true);
			}),
		);
	});
});

describe("reading JSON Web Keys", { timeout: 60_000 }, () => {
	test("takes any text", () => {
		fc.assert(fc.property(fc.string(), (text) => void readJwks(text)));
	});

	test("takes any value for every member", () => {
		const names = ["kty", "crv", "alg", "n", "e", "d", "x", "y", "k", "pub", "priv", "x5c", "key_ops", "kid", "keys"];
		const value = fc.oneof(fc.constantFrom("RSA", "EC", "OKP", "AKP", "oct", "P-256", "Ed25519"), fc.jsonValue());
		const key = fc.dictionary(fc.constantFrom(...names), value);
		fc.assert(
			fc.property(key, (members) => void readJwks(JSON.stringify(members))),
			{ numRuns: 2000 },
		);
	});
});

describe("writing DER", { timeout: 60_000 }, () => {
	test("and reading it back gives the same content", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 70_000, size: "max" }), (content) => {
				const { outer } = new Outline(encodeElement(0x04, content), DEFAULT_LIMITS);
				expect([outer.tag, outer.contentEnd - outer.contentStart]).toEqual([0x04, content.length]);
			}),
			{ numRuns: 100 },
		);
	});

	test("of a number keeps the number and adds no octet", () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (octets) => {
				const bytes = encodeUnsigned(octets);
				const { outer } = new Outline(bytes, DEFAULT_LIMITS);
				const value = BigInt(`0x${Buffer.from(octets).toString("hex")}`);
				expect(BigInt(`0x${Buffer.from(bytes.subarray(outer.contentStart)).toString("hex")}`)).toBe(value);
				expect(bitLength(bytes, outer)).toBe(value === 0n ? 0 : value.toString(2).length);
				expect(outer.contentEnd - outer.contentStart).toBe(Math.floor(bitLength(bytes, outer) / 8) + 1);
			}),
		);
	});
});
