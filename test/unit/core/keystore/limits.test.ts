import { describe, expect, test } from "vitest";
import { derivationCost } from "../../../../src/core/crypto/kdf/request.ts";
import { DEFAULT_PASSWORDS, openKeystore, type Password } from "../../../../src/core/keystore/index.ts";
import { DEFAULT_KEYSTORE_LIMITS } from "../../../../src/core/keystore/keystore-limits.ts";
import { passwordList } from "../../../../src/core/keystore/password-source.ts";
import { codesOf, entered, keystoreFixture } from "./keystore-fixtures.ts";

const FILES = [
	"pkcs12/openssl-sha512.p12",
	"pkcs12/openssl-no-mac.p12",
	"pkcs12/bouncy-castle-pbmac1-sha256.p12",
	"bouncy-castle/store.bks",
	"bouncy-castle/store.uber",
	"bouncy-castle/store.bcfks",
];

const limits = { ...DEFAULT_KEYSTORE_LIMITS, derivation: { rounds: 500, memory: 1000 } };

describe.each(FILES)("%s", (path) => {
	test("that asks for more rounds than allowed stays closed and says how many", async () => {
		const keystore = await openKeystore(keystoreFixture(path), { ...entered("changeit", "other"), limits });
		expect(codesOf(keystore)).toEqual(["keystore.cost-limit"]);
		expect(keystore.problems[0]).toMatchObject({
			severity: "error",
			data: { allowed: 500, asked: expect.any(Number) },
		});
	});

	test("that nobody waits for any more comes back as far as it was open", async () => {
		const controller = new AbortController();
		controller.abort();
		const { signal } = controller;
		const keystore = await openKeystore(keystoreFixture(path), { ...entered("changeit"), signal });
		expect(codesOf(keystore)).toEqual(["keystore.cancelled"]);
		expect(keystore.type).not.toBe("unknown");
	});
});

test("a key whose derivation is beyond the limit stays locked in a store that is open", async () => {
	const rounds = { ...DEFAULT_KEYSTORE_LIMITS, derivation: { rounds: 100_000, memory: 1000 } };
	const keystore = await openKeystore(keystoreFixture("jceks/ec.jceks"), { ...entered("changeit"), limits: rounds });
	expect(keystore.mac?.state).toBe("verified");
	expect(keystore.problems).toMatchObject([{ code: "keystore.cost-limit", data: { alias: "orders", asked: 400_000 } }]);
	expect(keystore.entries[0]?.chain).toHaveLength(3);
});

test("cancelling in the middle of a long derivation ends it at once", async () => {
	const bytes = keystoreFixture("pkcs12/openssl-ec.p12").slice();
	const iterations = Buffer.from(bytes).lastIndexOf(Buffer.from([0x02, 0x02, 0x08, 0x00]));
	// 2048 becomes 30,720 rounds for each of a thousand passwords.
	bytes[iterations + 2] = 0x78;
	const controller = new AbortController();
	setTimeout(() => controller.abort(), 50);
	const texts = Array.from({ length: 1000 }, (_, index) => `guess ${index}`);
	const start = performance.now();
	const keystore = await openKeystore(bytes, { ...entered(...texts), signal: controller.signal });
	expect(codesOf(keystore)).toEqual(["keystore.cancelled"]);
	expect(performance.now() - start).toBeLessThan(5000);
});

test("keys may be derived elsewhere, from requests that are plain data", async () => {
	const requests: unknown[] = [];
	const keystore = await openKeystore(keystoreFixture("pkcs12/openssl-ec.p12"), {
		...entered("changeit"),
		deriveKey: async (request) => {
			requests.push(structuredClone(request));
			const { deriveKey } = await import("../../../../src/core/crypto/kdf/derive-key.ts");
			return deriveKey(structuredClone(request), undefined);
		},
	});
	expect(keystore.mac?.state).toBe("verified");
	expect(requests).toHaveLength(3);
});

describe("guesses", () => {
	const bytes = keystoreFixture("pkcs12/openssl-utf8-password.p12");
	const frugal = { ...DEFAULT_KEYSTORE_LIMITS, guesses: 5000 };

	test("end where they have cost as much as they may, which is said beside that a password is wrong", async () => {
		const { problems } = await openKeystore(bytes, { limits: frugal, passwords: passwordList(DEFAULT_PASSWORDS) });
		expect(problems).toMatchObject([
			{ code: "keystore.wrong-password", data: { tried: 1 } },
			{ code: "keystore.guesses-not-tried", severity: "info", data: { count: 4, rounds: 2048 } },
		]);
	});

	test("that are not made leave everything to the password that somebody gives", async () => {
		const given: Password = { text: "pässwörd🔐", origin: "entered" };
		const passwords = passwordList([...DEFAULT_PASSWORDS, given]);
		const keystore = await openKeystore(bytes, { limits: { ...frugal, guesses: 0 }, passwords });
		expect(keystore).toMatchObject({ isLocked: false, openedWith: "entered" });
		expect(codesOf(keystore)).toEqual([]);
	});

	test("are all made where they are cheap", async () => {
		const keystore = await openKeystore(bytes, { passwords: passwordList(DEFAULT_PASSWORDS) });
		expect(keystore.problems).toMatchObject([{ code: "keystore.wrong-password", data: { tried: 5 } }]);
	});

	test("cost about a second, whatever a store asks for", async () => {
		const expensive = bytes.slice();
		const rounds = Buffer.from(expensive).lastIndexOf(Buffer.from([0x02, 0x02, 0x08, 0x00]));
		// 2048 becomes 32,512 rounds.
		expensive[rounds + 2] = 0x7f;
		let derived = 0;
		await openKeystore(expensive, {
			passwords: passwordList(DEFAULT_PASSWORDS),
			deriveKey: async (request) => {
				derived += derivationCost(request).rounds;
				return new Uint8Array(request.length);
			},
		});
		expect(derived).toBeGreaterThan(32_512);
		expect(derived).toBeLessThan(500_000);
	});
});
