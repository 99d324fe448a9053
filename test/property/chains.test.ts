import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainsOf } from "../unit/core/chain/chain-of.ts";
import { made } from "../unit/core/chain/made-certificate.ts";

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });

/** The same bytes with one bit turned over. */
function turned(bytes: Uint8Array, bit: number): Uint8Array {
	const copy = bytes.slice();
	const at = Math.floor(bit / 8) % copy.length;
	copy[at] = (copy[at] as number) ^ (1 << (bit % 8));
	return copy;
}

const everyBitOf = (bytes: Uint8Array): number[] => Array.from({ length: bytes.length * 8 }, (_, bit) => bit);

const places = async (bytes: Uint8Array, isValid: (changed: Uint8Array) => Promise<boolean>): Promise<number[]> => {
	const found = new Set<number>();
	for (const bit of everyBitOf(bytes)) if (await isValid(turned(bytes, bit))) found.add(Math.floor(bit / 8));
	return [...found];
};

describe("a chain in which any one bit is turned over", () => {
	test("is not valid when the bit is the leaf's", async () => {
		const isValid = async (changed: Uint8Array) =>
			(await chainsOf({ leaf: changed, trusted: [root], untrusted: [issuing] })).valid;
		expect(await places(leaf, isValid)).toEqual([]);
	});

	test("is not valid when the bit is the issuing CA's", async () => {
		const isValid = async (changed: Uint8Array) =>
			(await chainsOf({ leaf, trusted: [root], untrusted: [changed] })).valid;
		expect(await places(issuing, isValid)).toEqual([]);
	});
});

describe("any bytes", () => {
	test("have a verdict as leaf, as issuer, as anchor and as revocation list", async () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 200 }),
			fc
				.tuple(fc.constantFrom(root, issuing, leaf), fc.array(fc.nat(), { minLength: 1, maxLength: 8 }))
				.map(([der, bits]) => bits.reduce(turned, der)),
		);
		await fc.assert(
			fc.asyncProperty(bytes, bytes, bytes, bytes, async (a, b, c, d) => {
				const { paths, verdict } = await chainsOf({
					leaf: a,
					trusted: [root, c],
					untrusted: [issuing, b],
					crls: [d],
				});
				expect(paths.length).toBeGreaterThan(0);
				expect(paths.every(({ reason, verdict: own }) => (reason === undefined) === (own === "valid"))).toBe(true);
				expect(verdict).toBeDefined();
			}),
			{ numRuns: 200 },
		);
	});
});
