import { describe, expect, test } from "vitest";
import {
	DEFAULT_PASSWORDS,
	openKeystore,
	type Password,
	type PasswordTarget,
} from "../../../../src/core/keystore/index.ts";
import { passwordList } from "../../../../src/core/keystore/password-source.ts";
import { codesOf, entered, keystoreFixture } from "./keystore-fixtures.ts";

const FILES = [
	"pkcs12/openssl-ec.p12",
	"pkcs12/openssl-no-mac.p12",
	"pkcs12/openssl-rc4.p12",
	"pkcs12/bouncy-castle-pbmac1-sha256.p12",
	"jks/ec.jks",
	"jks/truststore.jks",
	"jceks/secret-key.jceks",
	"bouncy-castle/store.bks",
	"bouncy-castle/truststore-store.bks",
	"bouncy-castle/store.uber",
	"bouncy-castle/store.bcfks",
];

describe.each(FILES)("%s", (path) => {
	test("under wrong passwords says so, tells how many were tried and shows what needs none", async () => {
		const keystore = await openKeystore(keystoreFixture(path), entered("wrong", "Changeit", ""));
		const wrong = keystore.problems.filter(({ code }) => code === "keystore.wrong-password");
		expect(wrong).toEqual([expect.objectContaining({ severity: "error", data: { tried: 3 } })]);
		expect(keystore.openedWith).toBeUndefined();
		expect(keystore.mac?.state ?? "unchecked").toBe("unchecked");
		expect(keystore.entries.every(({ key }) => key?.algorithm === undefined)).toBe(true);
	}, 20_000);

	test("takes the first password that fits and asks for no other", async () => {
		const asked: string[] = [];
		function* candidates(): Iterable<Password> {
			for (const text of ["wrong", "changeit", "never"]) {
				asked.push(text);
				yield { text, origin: text === "changeit" ? "configuration" : "entered" };
			}
		}
		const keystore = await openKeystore(keystoreFixture(path), { passwords: { candidates } });
		expect(keystore.openedWith).toBe("configuration");
		expect(asked).toEqual(["wrong", "changeit"]);
	}, 20_000);
});

test("the well-known passwords open what people leave them on, and it is told that they did", async () => {
	const passwords = passwordList(DEFAULT_PASSWORDS);
	const keystore = await openKeystore(keystoreFixture("pkcs12/openssl-ec.p12"), { passwords });
	expect(keystore.openedWith).toBe("wellKnown");
	const empty = await openKeystore(keystoreFixture("pkcs12/openssl-empty-password.p12"), { passwords });
	expect(empty.openedWith).toBe("empty");
});

describe("a key with a password of its own", () => {
	const bytes = keystoreFixture("jks/other-key-password.jks");
	const withKeyPasswords = (...texts: readonly string[]) => {
		const targets: PasswordTarget[] = [];
		const candidates = (target: PasswordTarget): Password[] => {
			targets.push(target);
			return (target.for === "store" ? ["changeit"] : texts).map((text) => ({ text, origin: "entered" }));
		};
		return { targets, passwords: { candidates } };
	};

	test("is asked for by its alias after the store's own", async () => {
		const { targets, passwords } = withKeyPasswords("no", "keypassword");
		const keystore = await openKeystore(bytes, { passwords });
		expect(targets).toEqual([{ for: "store" }, { for: "entry", alias: "orders" }]);
		expect(keystore.entries[0]).toMatchObject({ key: { algorithm: "EC" }, keyMatches: true });
		expect(keystore.isLocked).toBe(false);
		expect(codesOf(keystore)).toEqual([]);
	});

	test("stays locked without it, in a store whose integrity is verified", async () => {
		const none = await openKeystore(bytes, { passwords: withKeyPasswords().passwords });
		expect(none.problems).toMatchObject([{ code: "keystore.password-needed", data: { alias: "orders" } }]);
		const wrong = await openKeystore(bytes, { passwords: withKeyPasswords("no").passwords });
		expect(wrong.problems).toMatchObject([{ code: "keystore.wrong-password", data: { alias: "orders", tried: 1 } }]);
		for (const keystore of [none, wrong]) {
			expect(keystore.mac?.state).toBe("verified");
			expect(keystore.isLocked).toBe(true);
			expect(keystore.entries[0]?.chain).toHaveLength(3);
		}
	});
});

test.each(["jks/other-key-password.jks", "bouncy-castle/every-kind.bks"])(
	"a key opens under its own password in %s, whose own nobody knows",
	async (path) => {
		const candidates = ({ for: target }: PasswordTarget): Password[] =>
			target === "store" ? [] : [{ text: "keypassword", origin: "entered" }];
		const keystore = await openKeystore(keystoreFixture(path), { passwords: { candidates } });
		const orders = keystore.entries.find(({ alias }) => alias === "orders");
		expect(orders).toMatchObject({ kind: "privateKey", key: { algorithm: "EC" }, keyMatches: true });
		expect(keystore.mac?.state).toBe("unchecked");
		expect(codesOf(keystore)).toContain("keystore.password-needed");
	},
);

test("passwords may come from a person, one after the other, who may give up", async () => {
	async function* candidates(): AsyncIterable<Password> {
		await new Promise((resolve) => setTimeout(resolve, 5));
		yield { text: "first guess", origin: "entered" };
	}
	const keystore = await openKeystore(keystoreFixture("pkcs12/openssl-ec.p12"), { passwords: { candidates } });
	expect(codesOf(keystore)).toEqual(["keystore.wrong-password"]);
});
