import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	chosenModulus,
	closePrimesModulus,
	goodModulus,
	prime,
	rocaModulus,
	sharedPrimeModuli,
	smallFactorModulus,
	sparseModulus,
} from "../../../scripts/weak-moduli.mjs";
import { decode } from "../../../src/core/decode.ts";
import { lintSource, type Profile } from "../../../src/lint/index.ts";

const at = Date.parse("2026-11-22T12:00:00Z");

/** What all rules and the decoder find, each place by itself. */
function found(content: string | Uint8Array, profile: Profile = "private"): string[] {
	const { items, problems } = decode(content);
	expect(items.length).toBeGreaterThan(0);
	const source = { items, problems, range: { start: 0, end: content.length } };
	const { findings, crashes } = lintSource(source, { at, profile });
	expect(crashes).toEqual([]);
	return findings.map(({ ruleId }) => ruleId);
}

const base64url = (number: bigint): string => {
	const digits = number.toString(16);
	return Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex").toString("base64url");
};

const rsa = (n: bigint, e = 65537n): string =>
	createPublicKey({ key: { kty: "RSA", n: base64url(n), e: base64url(e) }, format: "jwk" })
		.export({ type: "spki", format: "pem" })
		.toString();

const SEEDS = ["one", "two", "three"];
const each = (count: number): readonly string[] => SEEDS.slice(0, count);

describe("every weak RSA key of a family is told, and as nothing else", () => {
	test.each(each(3))("primes that Fermat's method finds, %s", (seed) => {
		for (const gap of [2n, 1n << 500n, 1n << 515n])
			expect(found(rsa(closePrimesModulus(seed, gap)))).toEqual(["rsa-close-primes"]);
		expect(found(rsa(prime(seed) ** 2n))).toEqual(["rsa-close-primes"]);
	});

	test.each(each(3))("moduli of Infineon's library, %s", (seed) => {
		expect(found(rsa(rocaModulus(seed)))).toEqual(["rsa-roca"]);
	});

	test.each([2n, 3n, 5n, 101n, 499n, 751n])("small factor %d", (factor) => {
		expect(found(rsa(smallFactorModulus("factor", factor)))).toEqual(["rsa-small-factor"]);
	});

	test.each(each(2))("few ones, %s", (seed) => {
		expect(found(rsa(sparseModulus(seed)))).toEqual(["rsa-modulus-pattern"]);
	});

	test.each(["ff", "00", "a5", "0140810240"])("an upper half of %s", (digits) => {
		const upper = BigInt(`0xc1${digits.repeat(124).slice(0, 248)}`);
		expect(found(rsa(chosenModulus("upper half", upper)))).toEqual(["rsa-modulus-pattern"]);
	});

	test.each([1n, 2n, 3n, 4n, 17n, 257n, 65535n, 65536n, 65538n, 2n ** 32n + 1n])("exponent %d", (exponent) => {
		expect(found(rsa(goodModulus("exponent"), exponent))).toEqual(["rsa-exponent"]);
	});

	test.each([512, 1024, 1536, 2040])("%d bits", (bits) => {
		expect(found(rsa(goodModulus("size", bits)))).toEqual(["rsa-key-too-small"]);
	});

	test("primes shared by keys of one file, among others", () => {
		const pairs = each(3).map((seed) => sharedPrimeModuli(`shared ${seed}`).map((n) => rsa(n)));
		const others = readFileSync(new URL("../../fixtures/keys/public/rsa-2048.pub.pem", import.meta.url), "utf8");
		const [firsts, seconds] = [0, 1].map((half) => pairs.map((pair) => pair[half]).join(""));
		expect(found(`${firsts}${others}${seconds}`)).toEqual(Array(6).fill("rsa-shared-prime"));
	});
});

describe("of 2,000 fresh keys", () => {
	const bytes = new Uint8Array(readFileSync(new URL("./good-keys/keys.der", import.meta.url)));
	const keys = subjectPublicKeyInfos(bytes);

	test("the fixture holds as many", () => {
		expect(keys.length).toBe(2000);
		expect(new Set(keys.map((key) => Buffer.from(key).toString("base64"))).size).toBe(2000);
	});

	test.each<Profile>(["private", "publicTls", "mtlsServer"])("none is told, each by itself, profile %s", (profile) => {
		expect(keys.filter((key) => found(key, profile).length > 0)).toEqual([]);
	});

	test("none is told when all stand in one file", () => {
		const pem = keys.map((key) =>
			createPublicKey({ key: Buffer.from(key), format: "der", type: "spki" }).export({ type: "spki", format: "pem" }),
		);
		expect(found(pem.join(""))).toEqual([]);
	});
});

/** The SEQUENCEs that stand in `bytes` one after the other. */
function subjectPublicKeyInfos(bytes: Uint8Array): Uint8Array[] {
	const found: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; ) {
		const [, first = 0, high = 0, low = 0] = bytes.subarray(at, at + 4);
		const length = first < 0x80 ? 2 + first : first === 0x81 ? 3 + high : 4 + high * 256 + low;
		found.push(bytes.subarray(at, at + length));
		at += length;
	}
	return found;
}
