import { describe, expect, test } from "vitest";
import { DEFAULT_PASSWORDS, decode, type Item, isLocked, type Password } from "../../../src/core/index.ts";
import { readingOfResult } from "../../../src/editor/inspector/reading.ts";
import { type AttemptOptions, attempt } from "../../../src/editor/unlock/attempt.ts";
import { openReading } from "../../../src/editor/unlock/open-reading.ts";
import { openedBefore } from "../../../src/editor/unlock/opened-before.ts";
import { fixtureBytes } from "../core/object-fixtures.ts";

const nothing = (): void => undefined;
const signal: AttemptOptions["signal"] = { aborted: false, addEventListener: nothing, removeEventListener: nothing };
const entered = (text: string): Password => ({ text, origin: "entered" });

const readingOf = (path: string) => readingOfResult(decode(fixtureBytes(`keystores/${path}`)));
const storeOf = (path: string): Item => readingOf(path).items[0] as Item;
const tryOn = (path: string, passwords: readonly Password[]) => attempt(storeOf(path), [], passwords, { signal });

describe("unlocking", () => {
	test("finds a well-known password and says which", async () => {
		expect(await tryOn("pkcs12/openssl-ec.p12", DEFAULT_PASSWORDS)).toMatchObject({
			result: "opened",
			passwords: [{ text: "changeit", origin: "wellKnown" }],
			needsMore: false,
		});
	});

	test("takes the password of a person where no well-known one fits", async () => {
		const path = "pkcs12/openssl-utf8-password.p12";
		expect(await tryOn(path, DEFAULT_PASSWORDS)).toEqual({ result: "wrong" });
		expect(await tryOn(path, [entered("password")])).toEqual({ result: "wrong" });
		expect(await tryOn(path, [entered("pässwörd🔐")])).toMatchObject({ result: "opened", needsMore: false });
	});

	test("says that a key has a password of its own, and takes that too", async () => {
		const path = "jks/other-key-password.jks";
		const [store, key] = [entered("changeit"), entered("keypassword")];
		expect(await tryOn(path, [store])).toMatchObject({ result: "opened", passwords: [store], needsMore: true });
		const [item] = (await openReading(readingOf(path), [store], [])).items;
		expect(await attempt(item as Item, [store], [entered("other")], { signal })).toEqual({ result: "wrong" });
		expect(await attempt(item as Item, [store], [key], { signal })).toMatchObject({
			result: "opened",
			passwords: [key],
			needsMore: false,
		});
	});

	test("of a file that was cut off is impossible", async () => {
		const outcome = await tryOn("pkcs12/cut-off.p12", [entered("changeit")]);
		expect(outcome).toMatchObject({ result: "impossible", problem: { code: "keystore.truncated" } });
	});

	test("of a damaged file shows what can be read, and asks for no other password", async () => {
		const path = "pkcs12/damaged.p12";
		expect(await tryOn(path, [entered("changeit")])).toMatchObject({ result: "opened", needsMore: false });
		const reading = await openReading(readingOf(path), [entered("changeit")], []);
		expect(reading.problemsOf(reading.items[0] as Item).map(({ code }) => code)).toContain("keystore.corrupted");
	});

	test("that is cancelled is neither wrong nor impossible", async () => {
		const outcome = await attempt(storeOf("pkcs12/openssl-ec.p12"), [], DEFAULT_PASSWORDS, {
			signal: { ...signal, aborted: true },
		});
		expect(outcome).toEqual({ result: "cancelled" });
	});
});

describe("unlocking a key on its own", () => {
	const path = "../keys/pkcs8-encrypted/rsa-2048-aes256-sha256.key";

	test("takes the password of a person where no guess fits, and shows what opened", async () => {
		expect(await tryOn(path, DEFAULT_PASSWORDS)).toEqual({ result: "wrong" });
		const outcome = await tryOn(path, [entered("fixture password")]);
		expect(outcome).toMatchObject({
			result: "opened",
			needsMore: false,
			item: { content: { kind: "privateKey", privateKey: { algorithm: "RSA", size: 2048 } } },
		});
	});

	test("whose cipher is not known is impossible", async () => {
		const outcome = await tryOn("../keys/pkcs8-encrypted/ec-p256-aria.key", [entered("fixture password")]);
		expect(outcome).toMatchObject({ result: "impossible", problem: { code: "key.unsupported-encryption" } });
	});

	test("that moved in its text shows open at its new place, without deriving anything again", async () => {
		const opened = await openReading(readingOf(path), [entered("fixture password")], []);
		const text = `# a line more\n${new TextDecoder().decode(fixtureBytes(`keystores/${path}`))}`;
		const moved = decode(text).items[0] as Item;
		const item = openedBefore(moved, opened.items) as Item;
		expect(isLocked(item)).toBe(false);
		expect(item.range).toEqual(moved.range);
		expect(item.locate({ start: 0, end: 1 })).toEqual(moved.locate({ start: 0, end: 1 }));
	});
});

test("guesses may end with what the configuration names", async () => {
	const outcome = await attempt(storeOf("pkcs12/openssl-utf8-password.p12"), [], configured(), { signal });
	expect(outcome).toMatchObject({ result: "opened", passwords: [{ origin: "configuration" }] });
});

async function* configured(): AsyncIterable<Password> {
	yield* DEFAULT_PASSWORDS;
	yield { text: "pässwörd🔐", origin: "configuration" };
}

describe("a reading with known passwords", () => {
	const path = "pkcs12/openssl-ec.p12";
	const wellKnown: Password = { text: "changeit", origin: "wellKnown" };

	test("has the keystore open, with what is wrong with it now", async () => {
		const closed = readingOf(path);
		const reading = await openReading(closed, [wellKnown], []);
		const [before, item] = [closed.items[0] as Item, reading.items[0] as Item];
		expect([isLocked(before), isLocked(item)]).toEqual([true, false]);
		const codes = reading.problemsOf(item).map(({ code }) => code);
		expect(codes).toContain("keystore.well-known-password");
		expect(codes).not.toContain("keystore.password-needed");
	});

	test("opens a keystore once, and again when its bytes are others", async () => {
		const known: Item[] = [];
		const first = await openReading(readingOf(path), [wellKnown], known);
		const second = await openReading(readingOf(path), [wellKnown], known);
		expect(second.items[0]).toBe(first.items[0]);
		const other = await openReading(readingOf("pkcs12/openssl-rsa.p12"), [wellKnown], known);
		expect(other.items[0]).not.toBe(first.items[0]);
		expect(isLocked(other.items[0] as Item)).toBe(false);
	});
});
