import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparisonKey, sameName } from "../../../../src/core/chain/names/comparison-key.ts";
import { aLabels } from "../../../../src/core/chain/names/dns-name.ts";
import { parseIpAddress } from "../../../../src/core/chain/names/ip-address.ts";
import { matchServerName } from "../../../../src/core/chain/names/match-server-name.ts";
import { unconstrained } from "../../../../src/core/chain/names/name-constraints-state.ts";
import { prepareString } from "../../../../src/core/chain/names/string-preparation.ts";
import {
	CN,
	constraints,
	dns,
	email,
	ip,
	name,
	namedCertificate,
	subtree,
	uri,
} from "../../../unit/core/chain/names/named-certificate.ts";

const anyText = fc.string({ unit: "binary", maxLength: 20 });
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const hostName = fc
	.tuple(fc.array(label, { minLength: 2, maxLength: 4 }), fc.constantFrom("com", "example", "internal"))
	.map(([labels, top]) => [...labels, top].join("."));

describe("string preparation", () => {
	test("of what is prepared changes nothing, and leaves no control characters", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const prepared = prepareString(text);
				if (prepared === undefined) return;
				expect(prepareString(prepared)).toBe(prepared);
				expect(prepared).not.toMatch(/\p{Cc}/u);
			}),
			{ numRuns: 2000 },
		);
	});

	test("does not see case, composition and additional spaces", () => {
		const word = fc.string({
			unit: fc.constantFrom("a", "Z", "é", "Å", "ß", "Σ", "ж", "ﬁ", "Ａ"),
			minLength: 1,
			maxLength: 6,
		});
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
				const text = words.join(" ");
				const variants = [text.toUpperCase(), text.normalize("NFD"), ` ${words.join("  ")}\u00a0`, `\u00ad${text}`];
				for (const variant of variants) expect(prepareString(variant)).toBe(prepareString(text));
			}),
		);
	});
});

describe("comparing names", () => {
	test("of any bytes gives an answer, and a name is the same as itself", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
				expect(sameName(bytes, Uint8Array.from(bytes))).toBe(true);
				expect(comparisonKey(bytes)).toBe(comparisonKey(Uint8Array.from(bytes)));
			}),
		);
	});

	test("of other values is other, whatever their texts contain", () => {
		fc.assert(
			fc.property(fc.array(anyText, { maxLength: 3 }), fc.array(anyText, { maxLength: 3 }), (a, b) => {
				const named = (values: readonly string[]) => name(...values.map((value) => [CN, value] as const));
				const isSame = a.length === b.length && a.every((value, at) => sameName(named([value]), named([b[at] ?? ""])));
				expect(sameName(named(a), named(b))).toBe(isSame);
			}),
		);
	});
});

describe("host names and addresses", () => {
	test("U-labels become the A-labels that Node makes of them", () => {
		const letters = fc.constantFrom(..."abcäöüßéñçøåæœžšđıγσςжщяאבגدعकखగ漢字かなカナ한글😀");
		const unicode = fc.array(
			fc.array(letters, { minLength: 1, maxLength: 8 }).map((all) => all.join("")),
			{
				minLength: 1,
				maxLength: 3,
			},
		);
		fc.assert(
			fc.property(unicode, (labels) => {
				const text = `${labels.join(".")}.example`;
				const expected = domainToASCII(text);
				// Node refuses names that mix directions of writing or begin with a mark; those are nobody's.
				if (expected !== "") expect(aLabels(text)).toBe(expected);
			}),
			{ numRuns: 1000 },
		);
	});

	test("an address is what Node takes for one", () => {
		const part = fc.constantFrom("", "0", "1", "01", "255", "256", "ffff", "12345", "1.2.3.4", "g");
		const separated = fc.tuple(fc.array(part, { maxLength: 9 }), fc.constantFrom(":", ".", "::"));
		fc.assert(
			fc.property(separated, ([parts, separator]) => {
				const text = parts.join(separator);
				const length = parseIpAddress(text)?.length;
				expect(length === undefined ? 0 : length === 4 ? 4 : 6).toBe(isIP(text));
			}),
			{ numRuns: 2000 },
		);
	});

	test("a name is matched by itself, by a wildcard in place of its first label, and by no other name", () => {
		fc.assert(
			fc.property(hostName, hostName, (asked, other) => {
				const isMatched = (presented: string): boolean =>
					matchServerName({ kind: "dns", value: asked }, namedCertificate({ altNames: [dns(presented)] })).matches;
				expect(isMatched(asked)).toBe(true);
				expect(isMatched(asked.replace(/^[^.]+/, "*"))).toBe(true);
				expect(isMatched(other)).toBe(asked === other);
			}),
		);
	});

	test("whatever is asked for and presented, there is an answer", () => {
		const kind = fc.constantFrom("dns", "ip", "email", "uri");
		fc.assert(
			fc.property(kind, anyText, anyText, (asked, value, presented) => {
				const altNames = [dns(presented), email(presented), uri(presented), ip(Buffer.from(presented))];
				expect(matchServerName({ kind: asked as "dns", value }, namedCertificate({ altNames }))).toHaveProperty(
					"matches",
				);
			}),
		);
	});
});

describe("name constraints", () => {
	const host = (value: string) => namedCertificate({ altNames: [dns(value)] });
	const permitting = (...bases: string[]) =>
		namedCertificate({ nameConstraints: constraints({ permitted: bases.map((base) => subtree(dns(base))) }) });
	const isPermitted = (value: string, ...authorities: ReturnType<typeof permitting>[]): boolean => {
		const state = authorities.reduce((before, each) => before.constrain(each), unconstrained());
		return state.check(host(value), true, { comparisons: 100 }).outcome === "ok";
	};

	test("one after the other permit what each of them permits, in any order", () => {
		const base = fc.constantFrom("com", "a.com", "b.com", "x.a.com", "example", "");
		const bases = fc.array(base, { minLength: 1, maxLength: 3 });
		const value = fc.constantFrom("a.com", "x.a.com", "y.x.a.com", "b.com", "c.com", "a.example");
		fc.assert(
			fc.property(bases, bases, value, (upper, lower, name) => {
				const each = isPermitted(name, permitting(...upper)) && isPermitted(name, permitting(...lower));
				expect(isPermitted(name, permitting(...upper), permitting(...lower))).toBe(each);
				expect(isPermitted(name, permitting(...lower), permitting(...upper))).toBe(each);
			}),
		);
	});
});
