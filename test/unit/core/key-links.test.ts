import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode, type Item } from "../../../src/core/index.ts";
import { keyGroups } from "../../../src/core/key-links.ts";

const read = (...paths: readonly string[]): Item[] =>
	paths.flatMap(
		(path) => decode(new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)))).items,
	);

const roles = (items: readonly Item[]) => keyGroups(items).map((group) => group.map(({ role }) => role));

describe("objects of one key", () => {
	test("are a certificate and the private key that it is for", () => {
		const items = read("keys/pkcs8/rsa-2048.key", "certificates/authorities/leaf-rsa.pem");
		expect(roles(items)).toEqual([["privateKey", "certificate"]]);
	});

	test("are found across EC keys in SEC 1 and PKCS#8", () => {
		const items = read("keys/pkcs8/ec-p256.key", "certificates/authorities/leaf-ec.pem");
		expect(roles(items)).toEqual([["privateKey", "certificate"]]);
	});

	test("are no others: a key beside the certificate of another one", () => {
		expect(roles(read("keys/pkcs8/ec-p256.key", "certificates/authorities/leaf-rsa.pem"))).toEqual([]);
	});

	test("are told apart in a file whose key belongs to its second certificate", () => {
		const items = read("certificates/chains/key-of-the-second.pem");
		const [group] = keyGroups(items);
		expect(group?.map(({ item }) => items.indexOf(item)).length).toBe(2);
	});
});
