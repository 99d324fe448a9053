import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type DecodeResult, decode, type Item, isLocked, openItem, openingProblems } from "../../../src/core/index.ts";
import { DEFAULT_KEYSTORE_LIMITS } from "../../../src/core/keystore/keystore-limits.ts";
import { DEFAULT_PASSWORDS, type Password } from "../../../src/core/keystore/password-source.ts";
import { detailView } from "../../../src/core/present/detail.ts";
import { hoverMarkdown } from "../../../src/core/present/markdown.ts";
import { digests } from "../../../src/platform/node.ts";
import { contentOf, fixtureBytes, fixtureItem, withOctet } from "./object-fixtures.ts";

interface Fact {
	readonly password?: string;
}

const manifest: { readonly fixtures: Readonly<Record<string, Fact>> } = JSON.parse(
	readFileSync(new URL("../../fixtures/manifest.json", import.meta.url), "utf8"),
);
/** One that takes seconds is for those who cancel. */
const SLOW = /-slow/;
const encrypted = Object.entries(manifest.fixtures).flatMap(([path, { password }]) =>
	path.startsWith("keys/") && password !== undefined && !SLOW.test(path) ? [{ path, password }] : [],
);
/** Ciphers that the library has not. */
const UNSUPPORTED = /camellia|aria/;
const opening = encrypted.filter(({ path }) => !UNSUPPORTED.test(path));

const entered = (text: string): Password => ({ text, origin: "entered" });
const openWith = (item: Item, ...passwords: readonly Password[]): Promise<Item> =>
	openItem(item, { passwords: { candidates: () => passwords } });
const keyIn = ({ content }: Item) => contentOf("privateKey", content).privateKey;
const codesOf = (item: Item): string[] => openingProblems(item).map(({ code }) => code);

/** The key of the same name that is not encrypted. */
function plainKey(path: string): Item | undefined {
	const name = /\/((?:ec-p256|rsa-2048|ed25519))[^/]*$/.exec(path)?.[1];
	return path.includes("openssh") ? undefined : fixtureItem(`keys/pkcs8/${name}.key`);
}

test("there are encrypted keys of every kind", () => {
	const folders = new Set(opening.map(({ path }) => path.split("/")[1]));
	expect([...folders].sort()).toEqual(["openssh", "pkcs8-encrypted", "traditional"]);
	expect(opening.length).toBeGreaterThanOrEqual(22);
});

describe.each(opening)("$path", ({ path, password }) => {
	const locked = fixtureItem(path);

	test("opens with its password and shows type, size and public half", async () => {
		expect(isLocked(locked)).toBe(true);
		const item = await openWith(locked, entered("wrong"), entered(password));
		expect(isLocked(item)).toBe(false);
		const { algorithm, size, subjectPublicKeyInfo, encryption } = keyIn(item);
		expect(encryption).toEqual(keyIn(locked).encryption);
		const plain = plainKey(path);
		if (plain === undefined) expect(size).toBeGreaterThan(0);
		else expect({ algorithm, size, subjectPublicKeyInfo }).toMatchObject(publicFacts(plain, subjectPublicKeyInfo));
		expect(codesOf(item)).toEqual([]);
	});

	test("under a wrong password stays locked, and says that the password is wrong", async () => {
		const item = await openWith(locked, entered("wrong"), entered("Fixture password"));
		expect(isLocked(item)).toBe(true);
		expect(openingProblems(item)).toMatchObject([
			{ code: "key.wrong-password", severity: "error", data: { tried: 2 } },
		]);
	});

	test("that was cut off says so, whatever the password", async () => {
		for (const length of [locked.bytes.length - 1, Math.floor(locked.bytes.length / 2)]) {
			const item = await openWith(cutOff(locked, length), entered(password));
			expect([length, codesOf(item)]).toEqual([length, ["key.truncated"]]);
		}
	});

	test("shows nothing of the secret when it is open", async () => {
		const item = await openWith(locked, entered(password));
		const shown = JSON.stringify([detailView(item, { now: 0, digests }), hoverMarkdown(item, { now: 0, digests })]);
		expect(shown).not.toContain("PRIVATE KEY");
		expect(JSON.stringify(keyIn(item))).not.toContain(password === "" ? "PRIVATE KEY" : password);
	});
});

/** A key of Ed25519 in version 1 does not state its public half. */
function publicFacts(plain: Item, found: Uint8Array | undefined) {
	const { algorithm, size, subjectPublicKeyInfo } = keyIn(plain);
	return found === undefined ? { algorithm, size } : { algorithm, size, subjectPublicKeyInfo };
}

function cutOff(item: Item, length: number): Item {
	const { content } = item;
	const bytes = item.bytes.subarray(0, length);
	const { label, headers, encoding, range, base64Layers } = item;
	return { content, bytes, label, headers, encoding, range, base64Layers, locate: (inside) => inside };
}

const changed = (item: Item, at: number, octet: number): Item => ({
	...cutOff(item, item.bytes.length),
	bytes: withOctet(item.bytes, at, octet),
});

test.each(encrypted.filter(({ path }) => UNSUPPORTED.test(path)))(
	"$path says that its algorithm is not known, not that the password is wrong",
	async ({ path, password }) => {
		const item = await openWith(fixtureItem(path), entered(password));
		expect(isLocked(item)).toBe(true);
		expect(codesOf(item)).toEqual(["key.unsupported-encryption"]);
	},
);

test.each([
	"keys/pkcs8-encrypted/rsa-2048-aes256-sha256.key",
	"keys/traditional/rsa-2048-aes256.key",
	"keys/openssh/ed25519-encrypted.key",
])("%s with a changed end is damaged: the password was right", async (path) => {
	const item = fixtureItem(path);
	const at = item.bytes.length - 1;
	const damaged = changed(item, at, (item.bytes[at] as number) ^ 0x55);
	expect(codesOf(await openWith(damaged, entered("fixture password")))).toEqual(["key.corrupted"]);
	expect(codesOf(await openWith(damaged, entered("wrong")))).toEqual(["key.wrong-password"]);
});

test("one flipped byte anywhere gives a problem or the key, never an exception", async () => {
	for (const path of ["keys/pkcs8-encrypted/ec-p256-pbes1-md5-des.key", "keys/traditional/ec-p256-aes128.key"]) {
		const item = fixtureItem(path);
		for (let at = 0; at < item.bytes.length; at++) {
			const flipped = changed(item, at, (item.bytes[at] as number) ^ 0xff);
			const opened = await openWith(flipped, entered("fixture password"));
			expect([path, at, isLocked(opened) ? codesOf(opened).length : 1]).toEqual([path, at, 1]);
		}
	}
});

describe("guesses", () => {
	const guess = (item: Item): Promise<Item> => openWith(item, ...DEFAULT_PASSWORDS);

	test("that do not fit are no mistake of anybody", async () => {
		expect(codesOf(await guess(fixtureItem("keys/pkcs8-encrypted/ec-p256-aes256-sha512.key")))).toEqual([]);
	});

	test("that fit tell that the key is protected by nothing", async () => {
		const item = await guess(fixtureItem("keys/pkcs8-encrypted/ec-p256-empty-password.key"));
		expect(isLocked(item)).toBe(false);
		expect(codesOf(item)).toEqual(["key.empty-password"]);
	});

	test("are not made where each is expensive, which is said; a password that somebody enters is tried", async () => {
		const locked = fixtureItem("keys/openssh/ed25519-encrypted-gcm.key");
		const limits = { ...DEFAULT_KEYSTORE_LIMITS, guesses: 100_000 };
		const guessed = await openItem(locked, { limits, passwords: { candidates: () => DEFAULT_PASSWORDS } });
		expect(openingProblems(guessed)).toMatchObject([
			{ code: "key.guesses-not-tried", severity: "info", data: { count: 4, rounds: expect.any(Number) } },
		]);
		const candidates = () => [...DEFAULT_PASSWORDS, entered("fixture password")];
		expect(isLocked(await openItem(locked, { limits, passwords: { candidates } }))).toBe(false);
	});
});

test("a key that asks for more work than allowed says how much", async () => {
	const limits = { ...DEFAULT_KEYSTORE_LIMITS, derivation: { rounds: 100, memory: 1000 } };
	const passwords = { candidates: () => [entered("fixture password")] };
	for (const path of ["pkcs8-encrypted/ec-p256-scrypt.key", "pkcs8-encrypted/ed25519-aes256.key"]) {
		const item = await openItem(fixtureItem(`keys/${path}`), { limits, passwords });
		expect(openingProblems(item)).toMatchObject([{ code: "key.cost-limit", severity: "error" }]);
	}
});

test("opening that is cancelled is neither wrong nor damaged", async () => {
	const passwords = { candidates: () => [entered("fixture password")] };
	const item = await openItem(fixtureItem("keys/pkcs8-encrypted/ec-p256-scrypt.key"), {
		passwords,
		signal: AbortSignal.abort(),
	});
	expect(codesOf(item)).toEqual(["key.cancelled"]);
});

test("a key that is not encrypted comes back as it is", async () => {
	const item = fixtureItem("keys/pkcs8/ec-p256.key");
	expect(isLocked(item)).toBe(false);
	expect(await openWith(item, entered("x"))).toBe(item);
});

test("what opening says has a place in the file", async () => {
	const { items }: DecodeResult = decode(fixtureBytes("keys/traditional/rsa-2048-aes256.key"));
	const item = await openWith(items[0] as Item, entered("wrong"));
	const { range } = openingProblems(item)[0] as { readonly range: Item["range"] };
	expect(range.start).toBeGreaterThan(item.range.start);
	expect(range.end).toBeLessThanOrEqual(item.range.end);
});
