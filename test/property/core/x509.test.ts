import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/core/der/limits.ts";
import { NAMED_OIDS } from "../../../src/core/der/oid-names/index.ts";
import { DerReader } from "../../../src/core/der/reader.ts";
import type { Problem } from "../../../src/core/problem.ts";
import type { Certificate } from "../../../src/core/x509/certificate.ts";
import { extensionDecoder } from "../../../src/core/x509/extensions/registry.ts";
import type { X509ProblemCode } from "../../../src/core/x509/problems.ts";
import { readCertificate } from "../../../src/core/x509/read-certificate.ts";
import { certificateFixture } from "../../unit/core/x509/extensions/decode.ts";

const SEEDS = [
	"authorities/leaf-ec",
	"extensions/certificate-policies",
	"extensions/crl-distribution-points-full",
	"extensions/general-names-all-nine",
	"extensions/microsoft-template-v2",
	"extensions/name-constraints",
	"extensions/netscape",
	"extensions/policy-notice-strings",
	"extensions/qualified-statements",
	"extensions/signed-certificate-timestamps",
	"extensions/subject-directory-attributes",
	"names/every-attribute",
	"odd/version-2-unique-ids",
].map((file) => certificateFixture(`${file}.pem`).der);

const CODE = /^(?:der|x509)\.[a-z0-9-]+$/;

/** Reads everything that can be read of a certificate. */
function readAll(certificate: Certificate): void {
	for (const name of [certificate.subject, certificate.issuer]) expect(typeof name.toString()).toBe("string");
	for (const { iso, epochMs } of [certificate.notBefore, certificate.notAfter])
		expect(iso === undefined).toBe(epochMs === undefined);
	expect(certificate.serialNumber).toMatch(/^-?[0-9A-F]*$/);
	expect(certificate.subjectPublicKeyInfo.key.size).toBeGreaterThanOrEqual(0);
	for (const extension of certificate.extensions) void [extension.value, extension.content, extension.valueBytes];
	void [certificate.isSelfIssued, certificate.signature, certificate.signatureAlgorithm, certificate.der];
}

function expectProblemsInside(problems: readonly Problem[], length: number): void {
	for (const { code, range } of problems) {
		expect(code).toMatch(CODE);
		expect(range.start >= 0 && range.start <= range.end && range.end <= length).toBe(true);
	}
}

const mutation = fc.record({
	at: fc.nat(),
	octet: fc.nat({ max: 255 }),
	kind: fc.constantFrom("set", "insert", "delete", "double"),
});

function mutated(seed: Uint8Array, mutations: readonly { at: number; octet: number; kind: string }[]): Uint8Array {
	const octets = [...seed];
	for (const { at, octet, kind } of mutations) {
		const place = at % (octets.length + 1);
		if (kind === "set") octets[Math.min(place, octets.length - 1)] = octet;
		else if (kind === "insert") octets.splice(place, 0, octet);
		else if (kind === "delete") octets.splice(place, 1 + (octet % 4));
		else octets.splice(place, 0, ...octets.slice(place, place + octet));
	}
	return Uint8Array.from(octets);
}

describe("a certificate comes back from", () => {
	test("any bytes", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				const certificate = readCertificate(bytes);
				readAll(certificate);
				expectProblemsInside(certificate.problems, bytes.length);
			}),
		);
	});

	test("real ones with octets changed, inserted, left out and repeated", () => {
		fc.assert(
			fc.property(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 6 }), (seed, mutations) => {
				const bytes = mutated(seed, mutations);
				const certificate = readCertificate(bytes);
				readAll(certificate);
				expectProblemsInside(certificate.problems, bytes.length);
			}),
			{ numRuns: 1500 },
		);
	});

	test("real ones under a limit of elements, and the limit holds", () => {
		fc.assert(
			fc.property(fc.constantFrom(...SEEDS), fc.integer({ min: 0, max: 120 }), (seed, elements) => {
				const certificate = readCertificate(seed, 0, { ...DEFAULT_LIMITS, elements });
				readAll(certificate);
				const exhausted = certificate.problems.filter(({ code }) => code === "der.too-many-elements");
				expect(exhausted.length).toBe(certificate.problems.length === 0 ? 0 : Math.min(1, exhausted.length));
				if (elements < 10) expect(exhausted).toHaveLength(1);
			}),
		);
	});

	test("the same bytes anywhere in others, with everything moved along", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...SEEDS),
				fc.uint8Array({ maxLength: 50 }),
				fc.uint8Array({ maxLength: 50 }),
				(seed, before, after) => {
					const bytes = Uint8Array.from([...before, ...seed, ...after]);
					const [still, moved] = [readCertificate(seed), readCertificate(bytes, before.length)];
					expect(moved.der).toEqual(still.der);
					expect(moved.subject.toString()).toBe(still.subject.toString());
					const ranges = moved.problems.map(({ code, range }) => ({
						code,
						range: { start: range.start - before.length, end: range.end - before.length },
					}));
					expect(ranges).toEqual(still.problems.map(({ code, range }) => ({ code, range })));
				},
			),
		);
	});
});

describe("every extension decoder", () => {
	const names = [...new Set(NAMED_OIDS.map(([, name]) => name))].filter((name) => extensionDecoder(name) !== undefined);
	const values = SEEDS.flatMap((seed) => readCertificate(seed).extensions.map(({ valueBytes }) => valueBytes));

	test.each(names)("%s takes any bytes, and tells a problem where it gives no value", (name) => {
		const decode = extensionDecoder(name);
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 60 }),
			fc
				.tuple(fc.constantFrom(...values), fc.array(mutation, { maxLength: 3 }))
				.map(([value, mutations]) => mutated(value, mutations)),
		);
		fc.assert(
			fc.property(bytes, fc.nat({ max: 8 }), (value, offset) => {
				const problems: Problem[] = [];
				const padded = Uint8Array.from([...new Uint8Array(offset), ...value, 0xff]);
				const reader = new DerReader<X509ProblemCode>(padded, (problem) => problems.push(problem));
				const decoded = decode?.(reader, offset, offset + value.length);
				if (decoded === undefined) expect(problems.length).toBeGreaterThan(0);
				for (const { range } of problems)
					expect(offset <= range.start && range.start <= range.end && range.end <= offset + value.length).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});
