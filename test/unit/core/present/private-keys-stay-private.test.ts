import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode, type Item } from "../../../../src/core/index.ts";
import { detailView } from "../../../../src/core/present/detail.ts";
import { inspectRecord } from "../../../../src/core/present/json.ts";
import { lensTitle } from "../../../../src/core/present/lens.ts";
import { hoverMarkdown } from "../../../../src/core/present/markdown.ts";
import { digests } from "../../../../src/platform/node.ts";
import { cli, fixture } from "../../cli/session.ts";
import { fixtureBytes, NOW } from "./fixtures.ts";

const FOLDERS = ["pkcs8", "pkcs8-encrypted", "traditional", "openssh", "post-quantum"];
const paths = FOLDERS.flatMap((folder) =>
	readdirSync(new URL(`../../../fixtures/keys/${folder}/`, import.meta.url))
		.filter((name) => name.endsWith(".key") || name.endsWith(".der"))
		.map((name) => `keys/${folder}/${name}`),
);

/** So many octets in a row are found in an output by design or by leak, never by chance. */
const WINDOW = 12;

/** Everything that is ever shown of `item`. */
function outputsOf(item: Item, source: Uint8Array): readonly string[] {
	const { problems } = decode(source);
	return [
		lensTitle(item, NOW),
		hoverMarkdown(item, { now: NOW, digests }),
		JSON.stringify(inspectRecord(item, digests)),
		JSON.stringify(detailView(item, { now: NOW, digests, problems })),
	];
}

/** Each stretch of the key as hex and as base64 would hold it. */
function* stretches(bytes: Uint8Array): Generator<string> {
	for (let at = 0; at + WINDOW <= bytes.length; at++) {
		const window = Buffer.from(bytes.subarray(at, at + WINDOW));
		yield window.toString("hex");
		yield window.toString("base64");
	}
}

function leakIn(outputs: readonly string[], bytes: Uint8Array): string | undefined {
	const text = outputs.join("\n");
	const haystack = `${text}\n${text.replaceAll(":", "").toLowerCase()}`;
	for (const stretch of stretches(bytes)) if (haystack.includes(stretch)) return stretch;
	return undefined;
}

describe("no output shows a byte of a private key", () => {
	test("and all kinds of keys are looked at", () => {
		expect(paths.length).toBeGreaterThan(60);
	});

	test.each(paths)("of %s", async (path) => {
		const source = fixtureBytes(path);
		const keys = decode(source).items.filter(({ content }) => content.kind === "privateKey");
		expect(keys).toHaveLength(1);
		const [text, json] = await Promise.all([
			cli(["inspect", fixture(path)]),
			cli(["inspect", "--json", fixture(path)]),
		]);
		for (const key of keys)
			expect(leakIn([...outputsOf(key, source), text.out, text.err, json.out], key.bytes)).toBeUndefined();
	});

	test("not even in the raw section, which there is none of", () => {
		for (const path of paths)
			for (const item of decode(fixtureBytes(path)).items.filter(({ content }) => content.kind === "privateKey"))
				expect(detailView(item, { now: NOW, digests }).sections.map(({ id }) => id)).not.toContain("raw");
	});

	test("and this test would notice: a certificate's raw section is found by it", () => {
		const source = fixtureBytes("certificates/authorities/leaf-ec.pem");
		const item = decode(source).items[0] as Item;
		expect(leakIn(outputsOf(item, source), item.bytes)).toBeDefined();
	});
});

describe("what is no key that is known", () => {
	test("is not shown either: it may be one", () => {
		const block = `-----BEGIN PRIVATE KEY-----\n${Buffer.from("not a key that anybody could read, but a secret").toString("base64")}\n-----END PRIVATE KEY-----\n`;
		const { items } = decode(block);
		for (const item of items)
			expect(leakIn([JSON.stringify(detailView(item, { now: NOW, digests }))], item.bytes)).toBeUndefined();
		expect(items).toHaveLength(1);
	});
});
