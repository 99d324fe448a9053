import { createPrivateKey } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { encodeElement } from "../../../../../src/core/der/encode.ts";
import { DEFAULT_LIMITS } from "../../../../../src/core/der/limits.ts";
import { Outline } from "../../../../../src/core/der/outline.ts";
import { TAG } from "../../../../../src/core/der/tags.ts";
import type { Item } from "../../../../../src/core/index.ts";
import { asn1Structure } from "../../../../../src/core/present/asn1/structure.ts";
import { Asn1Tree } from "../../../../../src/core/present/asn1/tree.ts";
import { fixtureItem } from "../fixtures.ts";
import { treeLines, treeOf } from "./trees.ts";

const FOLDERS = ["pkcs8", "pkcs8-encrypted", "traditional", "post-quantum"];
const keys = FOLDERS.flatMap((folder) =>
	readdirSync(new URL(`../../../../fixtures/keys/${folder}/`, import.meta.url))
		.filter((name) => name.endsWith(".key") || name.endsWith(".der"))
		.map((name) => `keys/${folder}/${name}`),
).filter((path) => {
	const item = fixtureItem(path);
	return item.content.kind === "privateKey" && typeof asn1Structure(item) !== "string";
});

/** So many octets in a row are found by leak, never by chance. */
const STRETCH = 8;

const lower = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** All that leaves the core of a tree: its lines and all digits. */
const shownOf = (tree: Asn1Tree): string =>
	`${treeLines(tree).join("\n")}\n${tree.octets(0, tree.length).digits}`.toLowerCase();

function leakIn(shown: string, secret: Uint8Array): string | undefined {
	for (let at = 0; at + STRETCH <= secret.length; at++) {
		const stretch = lower(secret.subarray(at, at + STRETCH));
		if (shown.includes(stretch)) return stretch;
	}
	return undefined;
}

/** The secret octets of a key: by its numbers where Node knows them, else all that PKCS#8 keeps in `privateKey`. */
function secretsOf({ bytes }: Item): Uint8Array[] {
	const outline = new Outline(bytes, DEFAULT_LIMITS);
	const members = outline.children(outline.outer, 9);
	const [, second, third] = members;
	if (second?.tag === TAG.OCTET_STRING) return [bytes.subarray(second.contentStart, second.contentEnd)];
	if (third?.tag === TAG.OCTET_STRING) return [bytes.subarray(third.contentStart, third.contentEnd)];
	if (members.length === 6)
		return members.slice(5).map(({ contentStart, contentEnd }) => bytes.subarray(contentStart, contentEnd));
	const jwk = createPrivateKey({ key: Buffer.from(bytes), format: "der", type: "pkcs1" }).export({ format: "jwk" });
	return [jwk.d, jwk.p, jwk.q, jwk.dp, jwk.dq, jwk.qi].map((text) => Buffer.from(text ?? "", "base64url"));
}

describe("nothing that is secret is shown", () => {
	test("of many kinds of keys", () => {
		expect(keys.length).toBeGreaterThan(50);
	});

	test.each(keys)("of %s", (path) => {
		const item = fixtureItem(path);
		const tree = treeOf(item);
		const shown = shownOf(tree);
		expect(shown).toMatch(/hidden, \d+ bytes|encrypted, \d+ bytes/);
		expect(secretsOf(item).map((secret) => leakIn(shown, secret))).toEqual(secretsOf(item).map(() => undefined));
		expect(tree.octets(0, tree.length).digits).toHaveLength(2 * tree.length);
	});

	test("of a keystore that is not encrypted", () => {
		const item = fixtureItem("keystores/pkcs12/openssl-not-encrypted.p12");
		const lines = treeLines(treeOf(item)).map((line) => line.trim());
		const keyBag = lines.findIndex((line) => line.startsWith("OneAsymmetricKey"));
		expect(lines.slice(keyBag + 1).find((line) => line.startsWith("privateKey ·"))).toMatch(/hidden, \d+ bytes$/);
		const key = fixtureItem("keys/pkcs8/ec-p256.key");
		// RFC 5915 §3: the number behind the version, before the public key, which is in the certificate as well.
		const [number = new Uint8Array()] = secretsOf(key).map((secret) => secret.subarray(7, 39));
		expect(Buffer.from(item.bytes).includes(Buffer.from(number))).toBe(true);
		expect(leakIn(shownOf(treeOf(item)), number)).toBeUndefined();
	});

	test("and the modulus of an RSA key is, as this test would notice", () => {
		const item = fixtureItem("keys/traditional/rsa-2048.key");
		expect(leakIn(shownOf(treeOf(item)), item.bytes.subarray(20, 60))).toBeDefined();
	});
});

describe("a key is hidden", () => {
	const rsa = fixtureItem("keys/pkcs8/rsa-1024.key");
	const [secret = new Uint8Array()] = secretsOf(rsa);
	const unknown = { root: { kind: "any" }, isConfidential: false } as const;

	test.each([
		["in an element that nobody knows", encodeElement(TAG.SEQUENCE, encodeElement(TAG.SET, rsa.bytes))],
		["in an OCTET STRING", encodeElement(TAG.OCTET_STRING, rsa.bytes)],
		["as the PKCS#1 key that PKCS#8 contains", secret],
	])("%s", (_, bytes) => {
		const number = secret.subarray(secret.length - 60);
		expect(leakIn(shownOf(new Asn1Tree(bytes, unknown)), number)).toBeUndefined();
	});

	test("in a text that something contains, and nothing else of it is", () => {
		const pem = `note\n-----BEGIN PRIVATE KEY-----\n${Buffer.from(rsa.bytes).toString("base64")}\n-----END PRIVATE KEY-----\n`;
		const text = encodeElement(TAG.OCTET_STRING, new TextEncoder().encode(pem));
		const tree = new Asn1Tree(
			encodeElement(TAG.SEQUENCE, text, encodeElement(TAG.OCTET_STRING, Uint8Array.of(1))),
			unknown,
		);
		expect(treeLines(tree)).toEqual([
			"SEQUENCE · 2 elements",
			`  OCTET STRING · hidden, ${pem.length} bytes`,
			"  OCTET STRING · 01",
		]);
		expect(leakIn(shownOf(tree), new TextEncoder().encode(pem))).toBeUndefined();
	});

	test("behind another", () => {
		const twice = Buffer.concat([rsa.bytes, Uint8Array.of(TAG.UTF8_STRING, 0x40), secret.subarray(0, 0x40)]);
		expect(treeLines(treeOf(rsa, twice)).at(-1)).toBe("hidden, 66 bytes");
	});
});

describe.each(["keys/traditional/rsa-2048.key", "keys/traditional/ec-p256.key", "keys/pkcs8/ec-p256.key"])(
	"damaged anywhere, %s",
	(path) => {
		test("shows no more than where it is sound", { timeout: 120_000 }, () => {
			const item = fixtureItem(path);
			const secrets = secretsOf(item);
			const leaks: string[] = [];
			const step = item.bytes.length > 500 ? 5 : 1;
			for (let at = 0; at < Math.min(item.bytes.length, 700); at += at < 40 ? 1 : step)
				for (const mask of [0x01, 0x80, 0xff]) {
					const bytes = item.bytes.slice();
					bytes[at] = (bytes[at] ?? 0) ^ mask;
					const shown = shownOf(treeOf(item, bytes));
					if (secrets.some((secret) => leakIn(shown, secret) !== undefined)) leaks.push(`octet ${at} ^ ${mask}`);
				}
			expect(leaks).toEqual([]);
		});
	},
);
