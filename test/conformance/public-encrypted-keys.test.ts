import { expect, test } from "vitest";
import { decode, isLocked, openItem, openingProblems, type Password } from "../../src/core/index.ts";
import { bytesOf, type IndexRow, indexRows } from "./index-rows.ts";
import { describeWithTestData } from "./test-data.ts";

/** As the projects that the keys come from publish them beside their tests. */
const PASSWORDS = [
	...["PolarSSLTest", "testkey", "changeit", "password", "123456", "a123456"],
	...["hello", "polar", "wellknown", "foobar", "test", "secret"],
];

/** What keeps a key closed here, by the end of its source; the reason stands behind it. */
const EXCEPTIONS: readonly (readonly [source: RegExp, verdict: string, reason: string])[] = [
	[
		/openssl_(?:dsa|rsa)_\w+_(?:cfb|ofb|ecb)\.pem$/,
		"key.unsupported-encryption",
		"modes that openssl writes when asked",
	],
	[/openssl_rsa_blowfish_cbc\.pem$/, "key.unsupported-encryption", "Blowfish as a cipher"],
	[/bad-encryption-oid\.pem$/, "key.unsupported-encryption", "an algorithm that does not exist"],
	[
		/(?:61-test_bio_pw_callback_data\/private_key\.pem|certs\/leaf-encrypted\.key)$/,
		"key.wrong-password",
		"not published",
	],
	[/dsa-corruptiv\.pem$/, "key.wrong-password", "the damage is in the IV, and the first block looks like nothing"],
	[/wycheproof\/source_vectors\//, "no key", "objects of another kind under the kind's name"],
];

const expected = ({ source }: IndexRow): string => EXCEPTIONS.find(([pattern]) => pattern.test(source))?.[1] ?? "open";

/** Whether the key in a row opens, or why not. */
async function verdict(row: IndexRow, extension: string): Promise<string> {
	const item = decode(bytesOf(row, extension)).items.find(({ content }) => content.kind === "privateKey");
	if (item === undefined) return "no key";
	if (!isLocked(item)) return "open";
	const candidates = (): Password[] => PASSWORDS.map((text) => ({ text, origin: "entered" }));
	const opened = await openItem(item, { passwords: { candidates } });
	return isLocked(opened)
		? openingProblems(opened)
				.map(({ code }) => code)
				.join()
		: "open";
}

describeWithTestData("encrypted keys of other projects", () => {
	test.each([
		["key-pemenc", "pem", 60],
		["key-pkcs8enc", "der", 131],
	])("of kind %s open, but for those with a reason", async (kind, extension, count) => {
		const rows = indexRows(kind);
		expect(rows).toHaveLength(count);
		const found: string[] = [];
		for (const row of rows) found.push(`${row.source}: ${await verdict(row, extension)}`);
		expect(found).toEqual(rows.map((row) => `${row.source}: ${expected(row)}`));
	});
});
