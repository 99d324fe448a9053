import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PFX } from "../../../src/core/present/asn1/grammar/keystores.ts";
import { ANY, sequenceOf } from "../../../src/core/present/asn1/notation.ts";
import { Asn1Tree } from "../../../src/core/present/asn1/tree.ts";
import { allNodes } from "../../unit/core/present/asn1/trees.ts";
import { fixtureItem } from "../../unit/core/present/fixtures.ts";

const structure = fc.constantFrom(
	{ root: ANY, isConfidential: false },
	{ root: sequenceOf(PFX), isConfidential: true },
);

/** Octets that are mostly headers of elements, with lengths that fit and lengths that do not. */
const headers = fc
	.array(
		fc.tuple(
			fc.constantFrom(0x30, 0x31, 0xa0, 0x24, 0x04, 0x03, 0x02, 0x06, 0x1f, 0x00),
			fc.oneof(fc.nat({ max: 40 }), fc.constantFrom(0x80, 0x81, 0x84, 0xff)),
		),
		{ maxLength: 60 },
	)
	.map((pairs) => Uint8Array.from(pairs.flat()));

/** A real keystore with some octets changed. */
const damaged = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }).map((changes) => {
	const bytes = fixtureItem("keystores/pkcs12/openssl-not-encrypted.p12").bytes.slice();
	for (const [at, octet] of changes) bytes[at % bytes.length] = octet;
	return bytes;
});

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), headers, damaged);

describe("the tree of any bytes", () => {
	test("has nodes that lie inside each other, and one for every byte", () => {
		fc.assert(
			fc.property(anyBytes, structure, (bytes, of) => {
				const tree = new Asn1Tree(bytes, of);
				for (const { node } of allNodes(tree)) {
					const { start, contentStart, contentEnd, end } = node;
					expect(start <= contentStart && contentStart <= contentEnd && contentEnd <= end).toBe(true);
					expect(end).toBeLessThanOrEqual(bytes.length);
					expect(tree.node(start)).toEqual(node);
				}
				const offset = bytes.length >> 1;
				const found = tree.node(tree.pathTo(offset)?.start ?? -1);
				if (bytes.length > 0) expect(found && found.start <= offset && offset < found.end).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test("gives two digits for every byte, and the right ones for those that may be seen", () => {
		fc.assert(
			fc.property(anyBytes, structure, fc.nat({ max: 300 }), (bytes, of, start) => {
				const { start: from, digits } = new Asn1Tree(bytes, of).octets(start, 64);
				expect(digits).toHaveLength(2 * Math.min(64, bytes.length - from));
				for (let at = 0; at < digits.length; at += 2) {
					const shown = digits.slice(at, at + 2);
					const octet = bytes[from + at / 2] ?? 0;
					expect(["··", octet.toString(16).padStart(2, "0")]).toContain(shown);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
