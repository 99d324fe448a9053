import { describe, expect, test } from "vitest";
import { encodeElement, encodeObjectIdentifier } from "../../../src/core/der/encode.ts";
import { DEFAULT_LIMITS } from "../../../src/core/der/limits.ts";
import { MOST_MEMBERS } from "../../../src/core/der/members.ts";
import { DerReader } from "../../../src/core/der/reader.ts";
import { TAG } from "../../../src/core/der/tags.ts";
import type { Problem } from "../../../src/core/problem.ts";
import { contentOf, readDer } from "./object-fixtures.ts";

const sequence = (...parts: readonly Uint8Array[]): Uint8Array => encodeElement(TAG.SEQUENCE, ...parts);
const oid = encodeObjectIdentifier;

/** `count` times the same octets. */
function repeated(count: number, ...octets: readonly number[]): Uint8Array {
	const bytes = new Uint8Array(count * octets.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = octets[at % octets.length] as number;
	return bytes;
}

const ONE = Uint8Array.of(2, 1, 1);
const ZERO = Uint8Array.of(2, 1, 0);
const NO_BITS = Uint8Array.of(3, 1, 0);
const EMPTY_SET = Uint8Array.of(0x31, 0);
const ALGORITHM = sequence(oid("1.3.101.112"));
const COUNT = 150_000;

const signedData = (...parts: readonly Uint8Array[]): Uint8Array =>
	sequence(
		oid("1.2.840.113549.1.7.2"),
		encodeElement(0xa0, sequence(ONE, EMPTY_SET, sequence(oid("1.2.840.113549.1.7.1")), ...parts)),
	);

const request = (attributes: Uint8Array): Uint8Array =>
	sequence(
		sequence(ZERO, sequence(), sequence(ALGORITHM, NO_BITS), encodeElement(0xa0, attributes)),
		ALGORITHM,
		NO_BITS,
	);

const extensions = sequence(repeated(COUNT, 0x30, 5, 6, 1, 42, 4, 0));

const NONSENSE: readonly (readonly [what: string, bytes: Uint8Array])[] = [
	["empty certificates in PKCS#7", signedData(encodeElement(0xa0, repeated(COUNT, 0x30, 0)), EMPTY_SET)],
	["numbers for certificates", signedData(encodeElement(0xa0, repeated(COUNT, 2, 0)), EMPTY_SET)],
	["empty CRLs in PKCS#7", signedData(encodeElement(0xa1, repeated(COUNT, 0x30, 0)), EMPTY_SET)],
	["empty signers", signedData(encodeElement(TAG.SET, repeated(COUNT, 0x30, 0)))],
	["empty attributes of a request", request(repeated(COUNT, 0x30, 0))],
	["extensions of a request", request(sequence(oid("1.2.840.113549.1.9.14"), encodeElement(TAG.SET, extensions)))],
	[
		"empty attributes of a key",
		sequence(ZERO, ALGORITHM, Uint8Array.of(4, 0), encodeElement(0xa0, repeated(COUNT, 0x30, 0))),
	],
];

describe("megabytes of nonsense", () => {
	test.each(NONSENSE)("%s: are read up to a bound and have a bounded number of problems", (_, bytes) => {
		const { content, problems } = readDer(bytes);
		expect(content.kind).not.toBe("unknown");
		const found = problems();
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(2 * DEFAULT_LIMITS.problems + 2);
		const last = found.map(({ code }) => code).filter((code) => code.startsWith("der.too-many"));
		expect(last).not.toEqual([]);
	});

	test("make no more certificates than anybody bundles", () => {
		const { content } = readDer(NONSENSE[0]?.[1] ?? new Uint8Array());
		expect(contentOf("pkcs7", content).pkcs7.signedData?.certificates.length).toBe(MOST_MEMBERS);
	});
});

describe("a reader", () => {
	test("reports up to its limit and then once that there is more", () => {
		const problems: Problem[] = [];
		const limits = { ...DEFAULT_LIMITS, problems: 3 };
		const reader = new DerReader(new Uint8Array(1), (problem) => problems.push(problem), limits);
		for (let i = 0; i < 10; i++) reader.problem("der.truncated", "error", 0, 1);
		expect(problems.map(({ code }) => code)).toEqual([
			...Array<string>(3).fill("der.truncated"),
			"der.too-many-problems",
		]);
	});
});
