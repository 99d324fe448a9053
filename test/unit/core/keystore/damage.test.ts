import { describe, expect, test } from "vitest";
import { inspectKeystore, type Keystore, openKeystore } from "../../../../src/core/keystore/index.ts";
import { DEFAULT_KEYSTORE_LIMITS } from "../../../../src/core/keystore/keystore-limits.ts";
import { codesOf, derivationFor, entered, keystoreFixture } from "./keystore-fixtures.ts";

const limits = { ...DEFAULT_KEYSTORE_LIMITS, derivation: { rounds: 500_000, memory: 1_000_000 } };
const plainOptions = { ...entered("changeit"), limits };
/** For many variants of `file`. */
const optionsFor = async (file: Uint8Array) => ({
	...plainOptions,
	deriveKey: await derivationFor(file, plainOptions),
});

/** Problems that say of the file that something is wrong with it; not what an undamaged one has too. */
const complaints = (keystore: Keystore): string[] =>
	keystore.problems.filter(({ severity }) => severity !== "info").map(({ code }) => code);

const liesInside = ({ problems }: Keystore, length: number): boolean =>
	problems.every(({ range }) => range.start >= 0 && range.start <= range.end && range.end <= length);

/** A small file of each format. */
describe.each([
	"pkcs12/openssl-one-iteration.p12",
	"pkcs12/openssl-key-alone.p12",
	"pkcs12/bouncy-castle.p12",
	"pkcs12/bouncy-castle-pbmac1-sha256.p12",
	"jks/ec.jks",
	"jks/truststore.jks",
	"jceks/truststore.jceks",
	"jceks/secret-key.jceks",
	"bouncy-castle/store.bks",
	"bouncy-castle/version-1.bks",
	"bouncy-castle/store.bcfks",
	"bouncy-castle/store.uber",
])("%s", (path) => {
	const whole = keystoreFixture(path);
	const isBlocks = path.endsWith(".uber");

	test("has nothing to complain about as it is", async () => {
		expect(complaints(await openKeystore(whole, plainOptions))).toEqual([]);
	}, 20_000);

	test("cut off after any byte is said to be cut off and nothing else", async () => {
		const open = await optionsFor(whole);
		for (let length = 0; length < whole.length; length++) {
			const cut = whole.slice(0, length);
			const inspected = inspectKeystore(cut);
			const opened = await openKeystore(cut, open);
			const expected = [opened.type === "unknown" ? "keystore.unrecognised" : "keystore.truncated"];
			expect(complaints(opened), `opened, cut after ${length}`).toEqual(expected);
			// Whole blocks of nothing but ciphertext do not show that some are missing.
			const hides = isBlocks && length > 32 && length % 16 === 0;
			expect(complaints(inspected), `inspected, cut after ${length}`).toEqual(hides ? [] : expected);
			expect(liesInside(inspected, length) && liesInside(opened, length), `ranges, cut after ${length}`).toBe(true);
			if (length >= 22) expect(opened.type, `type, cut after ${length}`).not.toBe("unknown");
		}
	}, 120_000);
});

/** Files in which every octet counts, opened with their password. */
describe.each([
	["pkcs12/openssl-one-iteration.p12", 0, 0],
	// RFC 9579 §4: macSalt and iterations of the MacData are ignored.
	["pkcs12/bouncy-castle-pbmac1-sha256.p12", 1346, 1354],
	["jks/ec.jks", 0, 0],
	["jceks/secret-key.jceks", 0, 0],
	["bouncy-castle/store.bks", 0, 0],
	["bouncy-castle/version-1.bks", 0, 0],
	["bouncy-castle/store.uber", 0, 0],
	["bouncy-castle/store.bcfks", 0, 0],
] as const)("%s", (path, ignoredFrom, ignoredTo) => {
	const whole = keystoreFixture(path);

	test.each([[255], [1]])(
		"changed by %d at any byte is a coded problem, whatever the byte",
		async (change) => {
			const open = await optionsFor(whole);
			for (let at = 0; at < whole.length; at++) {
				const changed = whole.map((octet, index) => (index === at ? octet ^ change : octet));
				const keystore = await openKeystore(changed, open);
				const isIgnored = at >= ignoredFrom && at < ignoredTo;
				const found = complaints(keystore).length > 0;
				expect(found, `changed at ${at}: ${codesOf(keystore).join()}`).toBe(!isIgnored);
				expect(liesInside(keystore, whole.length), `ranges, changed at ${at}`).toBe(true);
				expect(() => inspectKeystore(changed)).not.toThrow();
			}
		},
		120_000,
	);
});

describe("bytes behind the end", () => {
	test.each([
		"pkcs12/openssl-one-iteration.p12",
		"jks/ec.jks",
		"jceks/truststore.jceks",
		"bouncy-castle/store.bks",
		"bouncy-castle/store.bcfks",
	])("are told and change nothing else in %s", async (path) => {
		const whole = keystoreFixture(path);
		const longer = Uint8Array.of(...whole, ...new Uint8Array(16).fill(7));
		const keystore = await openKeystore(longer, plainOptions);
		expect(complaints(keystore)).toEqual(["keystore.trailing-data"]);
		expect(keystore.end).toBe(whole.length);
		expect(keystore.mac?.state).toBe("verified");
	});
});

describe("damage is told from a wrong password", () => {
	test.each([
		["pkcs12/openssl-ec.p12", 700],
		["jks/ec.jks", 900],
		["bouncy-castle/store.bks", 900],
		["bouncy-castle/store.uber", 900],
		["bouncy-castle/store.bcfks", 900],
	])("in %s", async (path, at) => {
		const whole = keystoreFixture(path);
		const damaged = whole.map((octet, index) => (index === at ? octet ^ 0x10 : octet));
		const right = await openKeystore(damaged, plainOptions);
		expect(complaints(right)).toContain("keystore.corrupted");
		expect(complaints(right)).not.toContain("keystore.wrong-password");
		expect(right.mac?.state).toBe("failed");
		expect(right.entries).toHaveLength(1);
		const wrong = await openKeystore(damaged, { ...plainOptions, ...entered("not changeit") });
		expect(complaints(wrong)).toContain("keystore.wrong-password");
	});
});
