import { describe, expect, test } from "vitest";
import { KEY_READERS, PKCS12_READERS, type Reader } from "../../../../src/core/readers/reader.ts";
import { type Aspect, type Trait, trait } from "../../../../src/core/readers/trait.ts";
import { FACTS, verdict } from "../../../../src/core/readers/verdict.ts";

const READERS = [...new Set([...PKCS12_READERS, ...KEY_READERS])];

describe("the table of facts", () => {
	test.each(
		FACTS.map((fact) => [`${fact.readers.join()} ${fact.aspect} ${JSON.stringify(fact.values)}`, fact] as const),
	)("%s: has a source, and a version where it says since", (_, { source, support, version }) => {
		expect(source.title.length).toBeGreaterThan(5);
		if (source.url !== undefined) expect(() => new URL(source.url ?? "")).not.toThrow();
		expect(version !== undefined).toBe(support === "since");
	});

	test("says something of every reader's MACs and encryption, whatever they are", () => {
		const of = (aspect: Aspect, readers: readonly Reader[]): string[] =>
			readers.filter((reader) => verdict(reader, [trait(aspect, "1.2.3.4")]).outcome === "yes");
		expect(of("mac", PKCS12_READERS)).toEqual([]);
		expect(of("scheme", PKCS12_READERS)).toEqual([]);
		expect(of("keyScheme", KEY_READERS)).toEqual([]);
		expect(of("dekInfo", KEY_READERS)).toEqual([]);
		expect(of("key", PKCS12_READERS)).toEqual([]);
	});

	test("has no reader without facts", () => {
		for (const reader of READERS)
			expect(
				FACTS.some(({ readers }) => readers.includes(reader)),
				reader,
			).toBe(true);
	});
});

const outcome = (reader: Reader, ...traits: Trait[]): string => verdict(reader, traits).outcome;

describe("a verdict", () => {
	test("is that of what weighs most: refusing, not knowing, a later version, leaving out", () => {
		const leavesOut = trait("bag", "crlBag");
		const since = trait("mac", "sha256");
		const unknown = trait("key", "EC curve nobody knows");
		const no = trait("key", "Ed25519");
		expect(outcome("jdk8", leavesOut)).toBe("leavesOut");
		expect(outcome("jdk8", leavesOut, since)).toBe("since");
		expect(outcome("jdk8", leavesOut, since, unknown)).toBe("notKnown");
		expect(outcome("jdk8", leavesOut, since, unknown, no)).toBe("no");
	});

	test("names only the reasons for its outcome", () => {
		const { reasons } = verdict("jdk8", [trait("mac", "sha256"), trait("mac", "PBMAC1"), trait("scheme", "PBES2")]);
		expect(reasons.map((reason) => reason.trait.value)).toEqual(["PBMAC1"]);
	});

	test.each([
		["jdk17", 5_000_000, "yes"],
		["jdk17", 5_000_001, "no"],
		["go-x-crypto", 1_048_576, "yes"],
		["go-x-crypto", 1_048_577, "no"],
		["openssl3", 100_000_000, "yes"],
	] as const)("of %s about %d iterations is %s", (reader, iterations, expected) => {
		expect(outcome(reader, trait("macIterations", iterations))).toBe(expected);
		expect(outcome(reader, trait("iterations", iterations))).toBe(expected);
	});

	test.each([
		["RC2-40", "pbeWithSHAAnd40BitRC2-CBC", "no", "yes", "yes"],
		["RC4", "pbeWithSHAAnd128BitRC4", "no", "yes", "yes"],
		["3DES", "pbeWithSHAAnd3-KeyTripleDES-CBC", "yes", "yes", "yes"],
		["PBES2", "PBES2", "yes", "yes", "yes"],
	])("of OpenSSL about %s differs with -legacy where the legacy provider has it", (_, scheme, three, legacy, one) => {
		expect(outcome("openssl3", trait("scheme", scheme))).toBe(three);
		expect(outcome("openssl3-legacy", trait("scheme", scheme))).toBe(legacy);
		expect(outcome("openssl1.1.1", trait("scheme", scheme))).toBe(one);
	});
});
