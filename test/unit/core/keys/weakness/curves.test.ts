import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { knownDomains } from "../../../../../src/core/crypto/signatures/ecdsa.ts";
import { CURVE_DOMAINS } from "../../../../../src/core/keys/weakness/curve-domains.ts";
import { isOnCurve } from "../../../../../src/core/keys/weakness/curve-point.ts";
import { octetKeyFlaw } from "../../../../../src/core/keys/weakness/montgomery-edwards.ts";

test("the curves are those that signatures are verified with, with the same parameters", async () => {
	const known = await knownDomains();
	expect(new Set(CURVE_DOMAINS.keys())).toEqual(new Set(known.keys()));
	for (const [name, { p, a, b, Gx, Gy, n }] of known)
		expect(CURVE_DOMAINS.get(name)).toMatchObject({ p, a, b, Gx, Gy, n });
});

describe.each([...CURVE_DOMAINS])("%s", (_, domain) => {
	const length = Math.ceil(domain.p.toString(16).length / 2);
	const octets = (number: bigint): Buffer => Buffer.from(number.toString(16).padStart(2 * length, "0"), "hex");
	const point = (form: number, ...coordinates: bigint[]): Uint8Array =>
		new Uint8Array(Buffer.concat([Buffer.from([form]), ...coordinates.map(octets)]));

	test("has its generator, compressed or not, and no point beside it", () => {
		const { Gx, Gy } = domain;
		expect(isOnCurve(point(4, Gx, Gy), domain)).toBe(true);
		expect(isOnCurve(point(2, Gx), domain)).toBe(true);
		expect(isOnCurve(point(4, Gx, Gy ^ 1n), domain)).toBe(false);
		expect(isOnCurve(point(4, Gy, Gx), domain)).toBe(false);
	});

	test("has half of all x", () => {
		const on = Array.from({ length: 200 }, (_, x) => isOnCurve(point(3, BigInt(x)), domain)).filter(Boolean).length;
		expect(on).toBeGreaterThan(60);
		expect(on).toBeLessThan(140);
	});

	test("does not judge a point of another length or form", () => {
		expect(isOnCurve(point(4, domain.Gx), domain)).toBeUndefined();
		expect(isOnCurve(point(5, domain.Gx, domain.Gy), domain)).toBeUndefined();
		expect(isOnCurve(new Uint8Array([0]), domain)).toBeUndefined();
	});
});

describe("keys of Ed25519, Ed448, X25519 and X448", () => {
	test.each(["ed25519", "ed448", "x25519", "x448"] as const)("fresh ones of %s have no flaw", (type) => {
		const name = type[0]?.toUpperCase() + type.slice(1);
		for (let each = 0; each < 20; each++) {
			const { publicKey } = generateKeyPairSync(type as "ed25519");
			const octets = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url");
			expect(octetKeyFlaw(name, new Uint8Array(octets))).toBeUndefined();
		}
	});

	test("half of all y are no point of Ed25519", () => {
		const flaws = Array.from({ length: 200 }, (_, y) => octetKeyFlaw("Ed25519", new Uint8Array(32).fill(y, 0, 1)));
		const off = flaws.filter((flaw) => flaw === "not-on-curve").length;
		expect(off).toBeGreaterThan(60);
		expect(off).toBeLessThan(140);
	});

	test("other algorithms and lengths are not judged", () => {
		expect(octetKeyFlaw("ML-KEM-512", new Uint8Array(800))).toBeUndefined();
		expect(octetKeyFlaw("X25519", new Uint8Array(31))).toBeUndefined();
	});
});
