import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/index.ts";
import { type ObjectNode, objectNodes } from "../../../src/core/present/object-tree.ts";
import { keyToExtract } from "../../../src/editor/extract/extractable-key.ts";
import { fileExtension } from "../../../src/editor/extract/file-extension.ts";
import { privateKeyPem } from "../../../src/editor/extract/private-key-pem.ts";
import { withoutMac } from "../core/keystore/pkcs12-parts.ts";
import { dataSafe, friendlyName, keyBag } from "../core/keystore/pkcs12-writer.ts";
import { fixtureBytes, fixtureDer, fixtureItem } from "../core/object-fixtures.ts";
import { openedTree } from "../core/present/opened.ts";

const passwords = { candidates: () => [{ text: "changeit", origin: "entered" }] as const };

const node = (path: string): ObjectNode => objectNodes([fixtureItem(path)])[0] as ObjectNode;

/** The private key of an object as the extracted file would hold it. */
async function extracted(of: ObjectNode): Promise<string> {
	const key = keyToExtract(of);
	if (key === undefined) throw new Error("There is no key to extract.");
	return new TextDecoder().decode(await privateKeyPem(of, key, { passwords }));
}

describe("a private key that is extracted", () => {
	test.each([
		"pkcs12/openssl-rsa.p12",
		"pkcs12/openssl-ec.p12",
		"jks/rsa.jks",
		"bouncy-castle/store.bks",
		"bouncy-castle/store.bcfks",
	])("out of %s is the one that its certificate is for", async (path) => {
		const [, entry, leaf] = await openedTree(`keystores/${path}`);
		const pem = await extracted(entry as ObjectNode);
		expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
		const certificate = new X509Certificate((leaf as ObjectNode).item.bytes);
		expect(createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" })).toEqual(
			certificate.publicKey.export({ type: "spki", format: "der" }),
		);
	});

	test("in the open is written as it stands", async () => {
		const [key] = decode(fixtureBytes("certificates/chains/key-first.pem")).items.filter(
			({ content }) => content.kind === "privateKey",
		);
		const [tree] = objectNodes(key === undefined ? [] : [key]);
		const [again] = decode(await extracted(tree as ObjectNode)).items;
		expect(again?.label).toBe(key?.label);
		expect(again?.bytes).toEqual(key?.bytes);
	});

	test("is the one that was chosen, where several keys have the same alias", async () => {
		const keys = ["ec-p256", "ed25519"].map((name) => fixtureDer(`keys/pkcs8/${name}.key`));
		const bags = keys.map((key) => keyBag(key, friendlyName("same")));
		const nodes = objectNodes(decode(withoutMac(dataSafe(...bags))).items).slice(1);
		expect(nodes.map(({ entry }) => entry?.alias)).toEqual(["same", "same"]);
		const pems = await Promise.all(nodes.map(extracted));
		expect(pems.map((pem) => createPrivateKey(pem).asymmetricKeyType)).toEqual(["ec", "ed25519"]);
	});

	test("is none while the store is locked, and none that stays encrypted", () => {
		expect(objectNodes([fixtureItem("keystores/jks/rsa.jks")]).map(keyToExtract)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
		expect(keyToExtract(node("keys/pkcs8-encrypted/ec-p256-3des.key"))).toBeUndefined();
	});

	test("is not there when the passwords do not open the store any more", async () => {
		const [, entry] = await openedTree("keystores/pkcs12/openssl-rsa.p12");
		const key = keyToExtract(entry as ObjectNode);
		const wrong = { candidates: () => [{ text: "wrong", origin: "entered" }] as const };
		expect(key && (await privateKeyPem(entry as ObjectNode, key, { passwords: wrong }))).toBeUndefined();
	});
});

test.each([
	["certificates/der/leaf-ec.der", ".pem"],
	["pkcs7/chain.p7b", ".p7b"],
	["keystores/jks/rsa.jks", ".pem"],
])("what is extracted of %s goes into a %s", (path, extension) => {
	expect(fileExtension(node(path))).toBe(extension);
});
