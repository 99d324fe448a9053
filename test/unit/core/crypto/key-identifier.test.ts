import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keyIdentifier, keyIdentifierMethod } from "../../../../src/core/crypto/key-identifier.ts";
import { contentOf, fixtureItem } from "../object-fixtures.ts";
import { hexOf, octets } from "./octets.ts";

const { certificate } = contentOf("certificate", fixtureItem("certificates/authorities/root-ec.pem").content);
const spki = certificate.slice(certificate.layout.subjectPublicKeyInfo);
/** The point at the end: 04 and two numbers of 48 octets. */
const point = spki.slice(-97);
const hash = (name: string, data: Uint8Array): string => createHash(name).update(data).digest("hex");

describe("the identifier of a key", () => {
	test("is what openssl writes as subjectKeyIdentifier", async () => {
		const own = hexOf((await keyIdentifier(spki)) ?? octets(""));
		expect(hexOf(certificate.der)).toContain(`0414${own}`);
	});

	test.each([
		["sha1", hash("sha1", point)],
		["sha1-60", `4${hash("sha1", point).slice(-15)}`],
		["sha256-160", hash("sha256", point).slice(0, 40)],
		["sha384-160", hash("sha384", point).slice(0, 40)],
		["sha512-160", hash("sha512", point).slice(0, 40)],
		["sha1-spki", hash("sha1", spki)],
		["sha256-spki", hash("sha256", spki)],
		["sha384-spki", hash("sha384", spki)],
		["sha512-spki", hash("sha512", spki)],
	] as const)("by %s is told again from its octets", async (method, expected) => {
		expect(hexOf((await keyIdentifier(spki, method)) ?? octets(""))).toBe(expected);
		expect(await keyIdentifierMethod(spki, octets(expected))).toBe(method);
	});

	test("that was not made from the key has no method", async () => {
		expect(await keyIdentifierMethod(spki, octets("01"))).toBeUndefined();
		expect(await keyIdentifierMethod(spki, octets(hash("sha1", spki.subarray(1))))).toBeUndefined();
	});

	test("is not there where no key is", async () => {
		expect(await keyIdentifier(octets("3000"))).toBeUndefined();
		expect(await keyIdentifierMethod(octets(""), octets(""))).toBeUndefined();
	});
});
