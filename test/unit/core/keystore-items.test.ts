import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode, type Item, openItem, type PasswordSource, PkiDocument } from "../../../src/core/index.ts";
import { containedItems } from "../../../src/core/present/contained-items.ts";
import { detailView } from "../../../src/core/present/detail.ts";
import { inspectRecord } from "../../../src/core/present/json.ts";
import { lensTitle } from "../../../src/core/present/lens.ts";
import { hoverMarkdown } from "../../../src/core/present/markdown.ts";
import { digests } from "../../../src/platform/node.ts";
import { fixtureBytes } from "./object-fixtures.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const FOLDERS = ["pkcs12", "jks", "jceks", "bouncy-castle"];
const stores = FOLDERS.flatMap((folder) =>
	readdirSync(new URL(`../../fixtures/keystores/${folder}/`, import.meta.url)).map(
		(name) => `keystores/${folder}/${name}`,
	),
).filter((path) => !path.includes("pem-under"));

const only = (items: readonly Item[]): Item => {
	expect(items).toHaveLength(1);
	return items[0] as Item;
};

const typeOf = ({ content }: Item): string | undefined =>
	content.kind === "keystore" ? content.keystore.type : undefined;

const passwords: PasswordSource = { candidates: () => [{ text: "changeit", origin: "entered" }] };

describe("a keystore", () => {
	test.each(stores)("in %s is recognised by its content", (path) => {
		const bytes = fixtureBytes(path);
		const item = only(decode(bytes).items);
		expect(item.content.kind).toBe("keystore");
		expect(typeOf(item)).not.toBe("unknown");
		expect(item.range.start).toBe(0);
	});

	test.each(stores.filter((path) => !/cut-off|empty\.jks/.test(path)))(
		"in %s is found in a Kubernetes Secret",
		(path) => {
			const base64 = Buffer.from(fixtureBytes(path)).toString("base64");
			const text = `kind: Secret\ndata:\n  keystore: ${base64}\n  other: c2VjcmV0\n`;
			const item = only(decode(text, { host: "text" }).items);
			expect(typeOf(item)).toBe(typeOf(only(decode(fixtureBytes(path)).items)));
			expect(text.slice(item.range.start, item.range.end)).toBe(base64);
			expect(new PkiDocument(text, "text").item(0)?.base64Layers).toBe(1);
		},
	);

	test("in a PEM block is read, and a block that only calls itself so is told", () => {
		const pem = (bytes: Uint8Array) =>
			`-----BEGIN PKCS12-----\n${Buffer.from(bytes)
				.toString("base64")
				.replace(/.{64}/g, "$&\n")}\n-----END PKCS12-----\n`;
		const { items, problems } = decode(pem(fixtureBytes("keystores/pkcs12/openssl-ec.p12")));
		expect(typeOf(only(items))).toBe("PKCS12");
		expect(problems).toEqual([]);
		const other = decode(pem(fixtureBytes("certificates/der/leaf-ec.der")));
		expect(other.problems.map(({ code }) => code)).toEqual(["content.label-mismatch"]);
	});

	test("opens in its place: in a Secret its parts point into the base64", async () => {
		const base64 = Buffer.from(fixtureBytes("keystores/jks/rsa.jks")).toString("base64");
		const text = `data: ${base64}\n`;
		const closed = only(decode(text, { host: "text" }).items);
		const item = await openItem(closed, { passwords });
		expect(closed.content).toMatchObject({ keystore: { isLocked: true } });
		expect(item.content).toMatchObject({ keystore: { isLocked: false, openedWith: "entered" } });
		const [leaf] = containedItems(item);
		expect(leaf?.content.kind).toBe("certificate");
		const { start, end } = leaf?.range ?? { start: 0, end: 0 };
		expect(start).toBeGreaterThan(6);
		expect(end - start).toBeLessThan(base64.length);
	});

	test("whose certificates several entries share shows each of them once", async () => {
		const item = await openItem(only(decode(fixtureBytes("keystores/pkcs12/openssl-rsa.p12")).items), { passwords });
		const titles = containedItems(item).map((inner) => detailView(inner, { now: NOW }).title);
		expect(new Set(titles).size).toBe(titles.length);
		expect(titles.length).toBeGreaterThan(1);
	});

	test("that is locked says so in the hover, with how it is protected", () => {
		const item = only(decode(fixtureBytes("keystores/pkcs12/keytool-ec.p12")).items);
		expect(lensTitle(item, NOW)).toMatch(/^Keystore \(PKCS#12\) · .*locked$/);
		expect(hoverMarkdown(item, { now: NOW }).replaceAll("\\", "")).toContain("Locked: needs a password");
		expect(hoverMarkdown(item, { now: NOW }).replaceAll("\\", "")).toContain("HMAC-SHA-256, PKCS#12, 10000 iterations");
	});

	test("with a hostile alias has it escaped in the hover", async () => {
		const bytes = fixtureBytes("keystores/pkcs12/openssl-hostile-alias.p12");
		const item = await openItem(only(decode(bytes).items), { passwords });
		expect(hoverMarkdown(item, { now: NOW })).not.toMatch(/(?<!\\)<\w|[\u202a-\u202e\u2066-\u2069]|(?<!\\)\]\(/u);
	});
});

/** So many octets in a row are found in an output by design or by leak, never by chance. */
const WINDOW = 12;

describe("no output of an open keystore shows a byte of a private key", () => {
	test.each(["pkcs12/openssl-rsa.p12", "jks/ec.jks", "bouncy-castle/store.bks", "bouncy-castle/store.bcfks"])(
		"of %s",
		async (path) => {
			const closed = only(decode(fixtureBytes(`keystores/${path}`)).items);
			const keys: string[] = [];
			const item = await openItem(closed, {
				passwords,
				visitPrivateKey: ({ pkcs8 }) => void keys.push(Buffer.from(pkcs8).toString("hex")),
			});
			expect(keys.length).toBeGreaterThan(0);
			const outputs = [
				hoverMarkdown(item, { now: NOW, digests }),
				JSON.stringify(inspectRecord(item, digests)),
				JSON.stringify(detailView(item, { now: NOW, digests })),
			];
			const haystack = outputs.join("\n").replaceAll(":", "").toLowerCase();
			const publicPart = JSON.stringify(containedItems(item).map(({ bytes }) => Buffer.from(bytes).toString("hex")));
			for (const key of keys)
				for (let at = 0; at + 2 * WINDOW <= key.length; at += 2) {
					const stretch = key.slice(at, at + 2 * WINDOW);
					if (!publicPart.includes(stretch)) expect(haystack).not.toContain(stretch);
				}
			expect(outputs.join("\n")).not.toContain("changeit");
		},
	);
});
