import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspectKeystore, openKeystore } from "../../../src/core/keystore/index.ts";
import { DEFAULT_KEYSTORE_LIMITS } from "../../../src/core/keystore/keystore-limits.ts";
import { derivationFor, entered, keystoreFixture } from "../../unit/core/keystore/keystore-fixtures.ts";

const limits = { ...DEFAULT_KEYSTORE_LIMITS, derivation: { rounds: 500_000, memory: 1_000_000 } };

const FILES = [
	"pkcs12/openssl-one-iteration.p12",
	"pkcs12/openssl-not-encrypted.p12",
	"jks/ec.jks",
	"jceks/secret-key.jceks",
	"bouncy-castle/every-kind.bks",
	"bouncy-castle/every-kind.uber",
	"bouncy-castle/secret-keys.bcfks",
];

/** A file with some stretches replaced, removed or repeated. */
const edits = fc.array(
	fc.record({
		at: fc.nat(4000),
		length: fc.nat(40),
		insert: fc.uint8Array({ maxLength: 40 }),
	}),
	{ minLength: 1, maxLength: 4 },
);

function edited(bytes: Uint8Array, changes: readonly { at: number; length: number; insert: Uint8Array }[]): Uint8Array {
	let result = Buffer.from(bytes);
	for (const { at, length, insert } of changes) {
		const start = at % (result.length + 1);
		result = Buffer.concat([result.subarray(0, start), insert, result.subarray(start + length)]);
	}
	return Uint8Array.from(result);
}

describe.each(FILES)("%s, edited anywhere", (path) => {
	test("opens to something with problems inside the file, and never throws", async () => {
		const whole = keystoreFixture(path);
		const plain = { ...entered("changeit", "keypassword"), limits };
		const options = { ...plain, deriveKey: await derivationFor(whole, plain) };
		await fc.assert(
			fc.asyncProperty(edits, async (changes) => {
				const bytes = edited(whole, changes);
				const opened = await openKeystore(bytes, options);
				for (const { problems, entries } of [inspectKeystore(bytes), opened]) {
					for (const { range } of [...problems, ...entries]) {
						expect(range.start).toBeGreaterThanOrEqual(0);
						expect(range.end).toBeGreaterThanOrEqual(range.start);
						expect(range.end).toBeLessThanOrEqual(bytes.length);
					}
					for (const { chain } of entries) for (const { subject } of chain) subject.toString();
				}
			}),
			{ numRuns: 150 },
		);
	}, 60_000);
});

test("any bytes behind any beginning are read without throwing", async () => {
	const beginnings = [
		"",
		"feedfeed00000002",
		"cececece00000001",
		"0000000100000014",
		"0000000200000001",
		"308006",
		"3082ffff020103",
	];
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }), async (hex, rest) => {
			const bytes = Uint8Array.from([...Buffer.from(hex, "hex"), ...rest]);
			const keystore = await openKeystore(bytes, { ...entered("changeit"), limits });
			expect(keystore.type === "unknown" || keystore.problems.length > 0 || keystore.entries.length >= 0).toBe(true);
		}),
		{ numRuns: 500 },
	);
}, 60_000);
