import { createPublicKey, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decode } from "../../../../src/core/index.ts";
import { hasPem, objectPem } from "../../../../src/core/present/object-pem.ts";
import { type ObjectNode, objectNodes } from "../../../../src/core/present/object-tree.ts";
import { fixtureItem } from "./fixtures.ts";
import { openedTree } from "./opened.ts";

const pemOf = (path: string): string | undefined => objectPem(objectNodes([fixtureItem(path)])[0] as ObjectNode);

const labelsIn = (pem: string | undefined): string[] =>
	[...(pem ?? "").matchAll(/-----BEGIN (.*?)-----/g)].map(([, label]) => label ?? "");

describe("an object as PEM", () => {
	test.each([
		["certificates/der/leaf-ec.der", "CERTIFICATE"],
		["certificates/trusted/trusted-certificate.pem", "CERTIFICATE"],
		["pkcs7/chain.p7b", "PKCS7"],
		["pkcs7/chain.p7c", "PKCS7"],
	])("of %s is a tidy %s that is read again as the same", (path, label) => {
		const pem = pemOf(path);
		expect(labelsIn(pem)).toEqual([label]);
		const { items, problems } = decode(pem ?? "");
		expect(items[0]?.content.kind).toBe(fixtureItem(path).content.kind);
		expect(problems.filter(({ code }) => code.startsWith("pem."))).toEqual([]);
	});

	test("of a key in a keystore is its certificates, of the store all of them, each once", async () => {
		const [store, key, leaf] = await openedTree("keystores/pkcs12/openssl-rsa.p12");
		expect(labelsIn(objectPem(key as ObjectNode))).toEqual(["CERTIFICATE", "CERTIFICATE", "CERTIFICATE"]);
		expect(objectPem(store as ObjectNode)).toBe(objectPem(key as ObjectNode));
		expect(new X509Certificate(objectPem(leaf as ObjectNode) ?? "").subject).toContain("api.orders.example");
	});

	test("of a public key is a SubjectPublicKeyInfo that OpenSSL reads", () => {
		const pem = pemOf("keys/public/ec-p256.pub.pem");
		expect(labelsIn(pem)).toEqual(["PUBLIC KEY"]);
		expect(createPublicKey(pem ?? "").asymmetricKeyType).toBe("ec");
	});

	test("there is none of a private key, encrypted or not, and of a locked store without certificates", () => {
		expect(pemOf("keystores/pkcs12/openssl-rsa.p12")).toBeUndefined();
		expect(pemOf("certificates/chains/key-first.pem")).toBeUndefined();
	});

	test("is promised exactly where there is one", async () => {
		const trees = await Promise.all(
			["pkcs12/openssl-rsa.p12", "jceks/secret-key.jceks", "bouncy-castle/every-kind.bks"].map((path) =>
				openedTree(`keystores/${path}`),
			),
		);
		const others = ["pkcs7/with-crl.p7b", "certificates/chains/key-first.pem", "requests/attributes.csr"].flatMap(
			(path) => objectNodes([fixtureItem(path)]),
		);
		for (const node of [...trees.flat(), ...others]) expect(hasPem(node)).toBe(objectPem(node) !== undefined);
	});
});
