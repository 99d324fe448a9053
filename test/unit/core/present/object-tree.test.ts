import { describe, expect, test } from "vitest";
import { openItem } from "../../../../src/core/index.ts";
import { nodeDetail } from "../../../../src/core/present/node-detail.ts";
import { type ObjectNode, objectNodes } from "../../../../src/core/present/object-tree.ts";
import { treeEntry } from "../../../../src/core/present/outline.ts";
import { digests } from "../../../../src/platform/node.ts";
import { fixtureItem, NOW } from "./fixtures.ts";
import { openedTree } from "./opened.ts";

const lines = (nodes: readonly ObjectNode[]): string[] =>
	nodes.map((node) => {
		const { name, detail, icon, badge } = treeEntry(node, NOW);
		return `${"  ".repeat(node.level - 1)}${icon} ${name}: ${detail}${badge === undefined ? "" : ` [${badge.text}]`}`;
	});

const tree = (path: string): string[] => lines(objectNodes([fixtureItem(path)]));

describe("the tree of objects", () => {
	test("has the key of a JKS under the store and its certificates under the key, without any password", () => {
		expect(tree("keystores/jks/rsa.jks")).toEqual([
			"lock Keystore (JKS): 1 entry · locked",
			"  lock orders: Private key · expires in 61 d · encrypted key · 3 certificates [expires soon]",
			"    shield api.orders.example: RSA 2048 · expires in 61 d [expires soon]",
			"    organization Example Test Issuing RSA: RSA 2048 · expires in 8 y",
			"    organization Example Test Root RSA: RSA 2048 · expires in 17 y",
		]);
	});

	test("names the key of a PKCS#12 when it is open", async () => {
		const [store, key, leaf] = lines(await openedTree("keystores/pkcs12/openssl-ec.p12"));
		expect(store).toBe("database Keystore (PKCS#12): 1 entry");
		expect(key).toBe("  key orders: Private key · expires in 61 d · EC P-256 · 3 certificates [expires soon]");
		expect(leaf).toContain("    shield api.orders.example");
	});

	test("shows a trusted certificate as one entry under its alias", () => {
		const [store, ...entries] = tree("keystores/jks/truststore.jks");
		expect(store).toBe("database Keystore (JKS): 3 entries");
		expect(entries).toHaveLength(3);
		expect(entries.join("\n")).toContain(": Trusted certificate · expired 12 d ago [expired]");
	});

	test("keeps a key apart from its certificate where it has only one", () => {
		const levels = objectNodes([fixtureItem("keystores/jks/dsa.jks")]).map(
			({ item, level }) => `${level} ${item.content.kind}`,
		);
		expect(levels).toEqual(["1 keystore", "2 privateKey", "3 certificate"]);
	});

	test("has the certificates and the revocation list of a PKCS#7 under the message", () => {
		const nodes = objectNodes([fixtureItem("pkcs7/with-crl.p7b")]);
		expect(nodes.map(({ item, level }) => `${level} ${item.content.kind}`)).toEqual([
			"1 pkcs7",
			"2 certificate",
			"2 certificate",
			"2 certificate",
			"2 crl",
		]);
	});

	test("tells secret keys and keys that only the password shows", () => {
		expect(tree("keystores/jceks/secret-key.jceks").join("\n")).toContain("Secret key");
		expect(tree("keystores/bouncy-castle/every-kind.bks").join("\n")).toContain(
			"Key of a kind that only the password shows",
		);
	});
});

describe("the details of an entry", () => {
	const detailOf = (node: ObjectNode | undefined) => nodeDetail(node as ObjectNode, { now: NOW, digests });

	test("of a key tell its alias, its certificates and the key", async () => {
		const detail = detailOf((await openedTree("keystores/pkcs12/openssl-rsa.p12"))[1]);
		expect(detail).toMatchObject({ title: "orders", kind: "Private key", icon: "key" });
		expect(detail.sections.map(({ id }) => id)).toEqual(["entry", "key", "encryption", "fingerprints"]);
		expect(detail.sections[0]?.rows.map(({ label }) => label)).toEqual([
			"Alias",
			"Kind",
			"Certificates",
			"Key fits the certificate",
			"Pairs key and certificate (localKeyId)",
		]);
	});

	test("of a trusted certificate are those of the certificate behind its alias", () => {
		const [, node] = objectNodes([fixtureItem("keystores/jks/truststore.jks")]);
		const detail = detailOf(node);
		expect(detail.title).toBe(node?.entry?.alias);
		expect(detail.summary).toBe("expired-12-days-ago.example · EC P-256 · expired 12 days ago");
		expect(detail.sections.map(({ id }) => id).slice(0, 3)).toEqual(["entry", "general", "subject"]);
	});

	test("of a certificate in a chain are its own, with its own problems", () => {
		const [, , leaf] = objectNodes([fixtureItem("keystores/jks/rsa.jks")]);
		expect(detailOf(leaf)).toMatchObject({ title: "api.orders.example", kind: "Certificate" });
	});

	test("of a secret key tell what the store says of it", () => {
		const nodes = objectNodes([fixtureItem("keystores/jceks/secret-key.jceks")]);
		const detail = detailOf(nodes.find(({ entry }) => entry?.kind === "secretKey"));
		expect(detail.kind).toBe("Secret key");
		expect(detail.sections.map(({ id }) => id)).toEqual(["entry"]);
	});
});

/** So many octets in a row are found in an output by design or by leak, never by chance. */
const WINDOW = 24;

test.each(["pkcs12/openssl-rsa.p12", "jks/ec.jks", "bouncy-castle/store.bcfks"])(
	"nothing in the tree of %s holds a byte of a private key",
	async (path) => {
		const keys: string[] = [];
		const passwords = { candidates: () => [{ text: "changeit", origin: "entered" }] as const };
		const item = await openItem(fixtureItem(`keystores/${path}`), {
			passwords,
			visitPrivateKey: ({ pkcs8 }) => void keys.push(Buffer.from(pkcs8).toString("hex")),
		});
		const nodes = objectNodes([item]);
		const shown = JSON.stringify(nodes.map((node) => [treeEntry(node, NOW), nodeDetail(node, { now: NOW, digests })]));
		const haystack = shown.replaceAll(":", "").toLowerCase();
		const publicPart = nodes
			.filter(({ item: { content } }) => content.kind === "certificate")
			.map(({ item: { bytes } }) => Buffer.from(bytes).toString("hex"))
			.join(" ");
		expect(keys.length).toBeGreaterThan(0);
		for (const key of keys)
			for (let at = 0; at + WINDOW <= key.length; at += 2) {
				const stretch = key.slice(at, at + WINDOW);
				if (!publicPart.includes(stretch)) expect(haystack.includes(stretch)).toBe(false);
			}
	},
);
