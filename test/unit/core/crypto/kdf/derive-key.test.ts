import { scryptSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { DerivationBudget, GuessAllowance } from "../../../../../src/core/crypto/kdf/budget.ts";
import { deriveKey } from "../../../../../src/core/crypto/kdf/derive-key.ts";
import type { KeyDerivationRequest, Pkcs12Request } from "../../../../../src/core/crypto/kdf/request.ts";
import { ascii, hexOf, octets } from "../octets.ts";

async function derived(request: KeyDerivationRequest): Promise<unknown> {
	const key = await deriveKey(request, undefined);
	return key instanceof Uint8Array ? hexOf(key) : key;
}

describe("the key derivation of PKCS#12", () => {
	const SMEG = "0073006d006500670000";
	const QUEEG = "007100750065006500670000";

	/** OpenSSL's evpkdf vectors, which are those of Dr Stephen Henson's test of 1999. */
	test.each([
		[SMEG, "0a58cf64530d823f", "key", 1, "8aaae6297b6cb04642ab5b077851284eb7128f1a2a7fbca3"],
		[SMEG, "0a58cf64530d823f", "iv", 1, "79993dfe048d3b76"],
		[SMEG, "642b99ab44fb4b1f", "key", 1, "f3a95fec48d7711e985cfe67908c5ab79fa3d7c5caa5d966"],
		[SMEG, "642b99ab44fb4b1f", "iv", 1, "c0a38d64a79bea1d"],
		[SMEG, "3d83c0e4546ac140", "mac", 1, "8d967d88f6caa9d714800ab3d48051d63f73a312"],
		[QUEEG, "05dec959acff72f7", "key", 1000, "ed2034e36328830ff09df1e1a07dd357185dac0d4f9eb3d4"],
		[QUEEG, "05dec959acff72f7", "iv", 1000, "11dedad7758d4860"],
		[QUEEG, "1682c0fc5b3f7ec5", "key", 1000, "483dd6e919d7de2e8e648ba8f862f3fbfbdc2bcb2c02957f"],
		[QUEEG, "1682c0fc5b3f7ec5", "iv", 1000, "9d461d1b00355c50"],
		[QUEEG, "263216fcc2fab31c", "mac", 1000, "5ec4c7a80df652294c3925b6489a7ab857c83476"],
	] as const)("gives the published key for %s, %s, %s", async (password, salt, purpose, iterations, key) => {
		const own = { kdf: "PKCS#12", digest: "sha1", purpose, iterations, length: key.length / 2 } as const;
		expect(await derived({ ...own, password: octets(password), salt: octets(salt) })).toBe(key);
	});
});

describe("scrypt", () => {
	/** RFC 7914 §12, without the one of 1 GB. */
	test.each([
		[
			"",
			"",
			16,
			1,
			1,
			"77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442" +
				"fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
		],
		[
			"password",
			"NaCl",
			1024,
			8,
			16,
			"fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162" +
				"2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
		],
		[
			"pleaseletmein",
			"SodiumChloride",
			16_384,
			8,
			1,
			"7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2" +
				"d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
		],
	])("gives the published key for %s, %s", async (password, salt, cost, blockSize, parallelization, key) => {
		const own = { kdf: "scrypt", cost, blockSize, parallelization, length: 64 } as const;
		expect(await derived({ ...own, password: ascii(password), salt: ascii(salt) })).toBe(key);
	});

	test("agrees with OpenSSL on other parameters", async () => {
		const salt = octets("00 11 22 33");
		const key = scryptSync("changeit", salt, 24, { N: 64, r: 3, p: 5 }).toString("hex");
		const own = { kdf: "scrypt", cost: 64, blockSize: 3, parallelization: 5, length: 24 } as const;
		expect(await derived({ ...own, password: ascii("changeit"), salt })).toBe(key);
	});
});

test("PBKDF1 gives the key of PKCS#5 test vectors", async () => {
	const own = { kdf: "PBKDF1", digest: "sha1", iterations: 1000, length: 16 } as const;
	const key = await derived({ ...own, password: ascii("password"), salt: octets("78578e5a5d63cb06") });
	expect(key).toBe("dc19847e05c64d2faf10ebfb4a3d2a20");
});

test("bcrypt gives the keys of OpenBSD's tests", async () => {
	const own = { kdf: "bcrypt", password: ascii("password"), salt: ascii("salt") } as const;
	expect(await derived({ ...own, iterations: 4, length: 32 })).toBe(
		"5bbf0cc293587f1c3635555c27796598d47e579071bf427e9d8fbe842aba34d9",
	);
	expect(await derived({ ...own, iterations: 8, length: 64 })).toBe(
		"e1367ec5151a33faac4cc1c144cd23fa15d5548493ecc99b9b5d9c0d3b27bec7" +
			"6227ea66088b849b20ab7aa478010246e74bba51723fefa9f9474d6508845e8d",
	);
});

test("EVP_BytesToKey gives the key that openssl enc -P shows", async () => {
	// openssl enc -aes-256-cbc -md md5 -k changeit -S 0001020304050607 -P
	const own = { kdf: "EVP_BytesToKey", password: ascii("changeit"), salt: octets("0001020304050607") } as const;
	expect(await derived({ ...own, length: 32 })).toBe(
		"3b059e1e58fb71e300aa55cc02bb454f7973bf07409f1d4f97974d4be4d531e0",
	);
});

describe("parameters that the definition does not allow", () => {
	const pbkdf2 = { kdf: "PBKDF2", digest: "sha256", password: ascii("x"), salt: ascii("y") } as const;
	const scrypt = { kdf: "scrypt", password: ascii("x"), salt: ascii("y"), length: 32 } as const;

	test.each([
		["iterations", { ...pbkdf2, iterations: 0, length: 32 }],
		["iterations", { ...pbkdf2, iterations: 1.5, length: 32 }],
		["keyLength", { ...pbkdf2, iterations: 1, length: 0 }],
		["keyLength", { ...pbkdf2, iterations: 1, length: 0x7fff_ffff }],
		["keyLength", { ...pbkdf2, kdf: "PBKDF1", digest: "md5", iterations: 1, length: 17 }],
		["costParameter", { ...scrypt, cost: 1, blockSize: 8, parallelization: 1 }],
		["costParameter", { ...scrypt, cost: 1000, blockSize: 8, parallelization: 1 }],
		["blockSize", { ...scrypt, cost: 16, blockSize: 0, parallelization: 1 }],
		["parallelizationParameter", { ...scrypt, cost: 16, blockSize: 8, parallelization: 2 ** 28 }],
		["salt", { kdf: "bcrypt", password: ascii("x"), salt: octets(""), iterations: 1, length: 32 }],
		["salt", { ...pbkdf2, kdf: "PBEWithMD5AndTripleDES", iterations: 1, length: 32 }],
	] as const)("are named: %s, %#", async (parameter, request) => {
		expect(await derived(request)).toEqual({ failure: "parameter", parameter });
	});
});

describe("a budget", () => {
	const request = (iterations: number): Pkcs12Request => ({
		kdf: "PKCS#12",
		digest: "sha1",
		purpose: "key",
		password: ascii("x"),
		salt: ascii("y"),
		iterations,
		length: 24,
	});
	const limits = { rounds: 1000, memory: 1_000_000 };

	test("refuses what costs more than is left, and counts every block of the key", async () => {
		const budget = new DerivationBudget(limits, undefined);
		expect(await budget.derive(request(500))).toBeInstanceOf(Uint8Array);
		expect(await budget.derive(request(1))).toEqual({ failure: "cost", asked: 2, allowed: 1000 });
		expect(await budget.renewed().derive(request(500))).toBeInstanceOf(Uint8Array);
	});

	test("gives guesses only what is set apart for them, and counts that against the rest", async () => {
		const budget = new DerivationBudget(limits, undefined);
		const allowance = new GuessAllowance(300);
		const forGuesses = budget.forGuesses(allowance);
		expect(await forGuesses.derive(request(100))).toBeInstanceOf(Uint8Array);
		expect(await forGuesses.derive(request(100))).toEqual({ failure: "guess-cost", rounds: 200 });
		expect(await budget.derive(request(400))).toBeInstanceOf(Uint8Array);
		expect(await budget.derive(request(1))).toEqual({ failure: "cost", asked: 2, allowed: 1000 });
	});

	test("counts what the host computes many times faster as a fraction for guesses", async () => {
		const own = { kdf: "PBKDF2", digest: "sha256", password: ascii("x"), salt: ascii("y"), length: 32 } as const;
		const forGuesses = new DerivationBudget(limits, undefined).forGuesses(new GuessAllowance(100));
		expect(await forGuesses.derive({ ...own, iterations: 800 })).toBeInstanceOf(Uint8Array);
		expect(await forGuesses.derive({ ...own, iterations: 8 })).toEqual({ failure: "guess-cost", rounds: 8 });
	});

	test("refuses scrypt that wants more memory than is allowed", async () => {
		const scrypt = { kdf: "scrypt", password: ascii("x"), salt: ascii("y"), length: 32 } as const;
		const budget = new DerivationBudget({ rounds: 1e9, memory: 1_000_000 }, undefined);
		const failure = await budget.derive({ ...scrypt, cost: 2 ** 20, blockSize: 8, parallelization: 1 });
		expect(failure).toMatchObject({ failure: "cost", allowed: 1_000_000 });
	});

	test.each([
		request(50_000_000),
		{
			kdf: "scrypt",
			password: ascii("x"),
			salt: ascii("y"),
			length: 32,
			cost: 2 ** 16,
			blockSize: 8,
			parallelization: 100,
		},
		{ ...request(50_000_000), kdf: "bcrypt", length: 32 },
		{ ...request(50_000_000), kdf: "PBKDF1", digest: "md5", length: 16 },
		{ ...request(50_000_000), kdf: "PBEWithMD5AndTripleDES", length: 32, salt: ascii("8 octets") },
	] as const)("lets others work and stops when it is told to, request %#", async (long) => {
		const controller = new AbortController();
		const budget = new DerivationBudget({ rounds: 1e12, memory: 1e12 }, controller.signal);
		setTimeout(() => controller.abort(), 30);
		expect(await budget.derive(long)).toEqual({ failure: "cancelled" });
		expect(await budget.derive(request(1))).toEqual({ failure: "cancelled" });
	});
});
