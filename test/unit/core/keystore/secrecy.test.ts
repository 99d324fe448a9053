import { createPrivateKey } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { openKeystore } from "../../../../src/core/keystore/index.ts";
import { entered, fixture, keystoreFixture, keystoreManifest } from "./keystore-fixtures.ts";

/** Everything that can be reached from a value: texts, and all bytes of every buffer. */
function* reachable(value: unknown, seen = new Set<unknown>()): Iterable<string | Uint8Array> {
	if (typeof value === "string") yield value;
	if (typeof value !== "object" || value === null || seen.has(value)) return;
	seen.add(value);
	if (value instanceof Uint8Array) yield new Uint8Array(value.buffer);
	if (value instanceof Map || value instanceof Set) for (const each of value) yield* reachable(each, seen);
	for (const name of Object.getOwnPropertyNames(value))
		if (!(value instanceof Uint8Array)) yield* reachable((value as Record<string, unknown>)[name], seen);
}

/** The private scalar of the key that most fixtures hold. */
function secretOf(path: string): Uint8Array {
	const jwk = createPrivateKey(Buffer.from(fixture(path))).export({ format: "jwk" });
	return Uint8Array.from(Buffer.from(jwk.d ?? "", "base64url"));
}

const contains = (bytes: Uint8Array, part: Uint8Array): boolean => Buffer.from(bytes).includes(Buffer.from(part));

describe("an open keystore holds nothing of its private keys and passwords", () => {
	const ec = secretOf("keys/pkcs8/ec-p256.key");
	const rsa = secretOf("keys/pkcs8/rsa-2048.key");
	const isInTheOpen = new Set(["pkcs12/openssl-not-encrypted.p12"]);

	test.each(keystoreManifest().filter(([path]) => !isInTheOpen.has(path)))(
		"%s",
		async (path, { password, keyPassword }) => {
			const passwords = [`${password}`, ...(keyPassword === undefined ? [] : [keyPassword])];
			const keystore = await openKeystore(keystoreFixture(path), entered(...passwords));
			const everything = [...reachable(keystore), ...keystore.entries.flatMap((entry) => [...reachable(entry.chain)])];
			expect(everything.length).toBeGreaterThan(0);
			for (const found of everything) {
				if (typeof found === "string") expect(passwords.filter((each) => each !== "").includes(found)).toBe(false);
				else expect(contains(found, ec) || contains(found, rsa)).toBe(false);
			}
			const shown = inspect(keystore, { depth: 20 }) + JSON.stringify(keystore);
			expect(shown.includes(Buffer.from(ec).toString("hex"))).toBe(false);
		},
	);
});

test("whoever asks for a private key sees it while it is open, and it is wiped afterwards", async () => {
	const seen: { alias: string | undefined; pkcs8: Uint8Array; copy: Uint8Array }[] = [];
	await openKeystore(keystoreFixture("pkcs12/openssl-ec.p12"), {
		...entered("changeit"),
		visitPrivateKey: ({ alias, pkcs8 }) => void seen.push({ alias, pkcs8, copy: pkcs8.slice() }),
	});
	expect(seen).toHaveLength(1);
	const { alias, pkcs8, copy } = seen[0] ?? { alias: "", pkcs8: new Uint8Array(1).fill(1), copy: new Uint8Array() };
	expect(alias).toBe("orders");
	const own = createPrivateKey(Buffer.from(fixture("keys/pkcs8/ec-p256.key")));
	const visited = createPrivateKey({ key: Buffer.from(copy), format: "der", type: "pkcs8" });
	expect(visited.equals(own)).toBe(true);
	expect(pkcs8.every((octet) => octet === 0)).toBe(true);
});
