import { weierstrass } from "@noble/curves/abstract/weierstrass.js";
import { expect, test } from "vitest";
import { FURTHER_DOMAINS } from "../../../../src/core/crypto/signatures/further-domains.ts";
import { CURVES } from "../../../../src/core/der/oid-names/curves.ts";

test.each([...FURTHER_DOMAINS])("%s: the generator is on the curve and has the order n", (name, domain) => {
	expect(CURVES.map(([, known]) => known)).toContain(name);
	const { BASE, ZERO } = weierstrass({ ...domain });
	BASE.assertValidity();
	expect(BASE.multiplyUnsafe(domain.n - 1n).equals(BASE.negate())).toBe(true);
	expect(
		BASE.multiplyUnsafe(domain.n - 1n)
			.add(BASE)
			.equals(ZERO),
	).toBe(true);
});
