import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { decode, type Item } from "../../../src/core/index.ts";
import { selfSignature } from "../../../src/core/self-signature.ts";

function itemOf(path: string): Item {
	const bytes = readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)));
	const item = decode(new Uint8Array(bytes)).items.at(-1);
	if (item === undefined) throw new Error(`${path} holds nothing`);
	return item;
}

/** The same object with the last bit of its signature turned over. */
function forged(item: Item): Item {
	const bytes = item.bytes.slice();
	bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
	return decode(bytes).items[0] as Item;
}

describe("the signature of an object by its own key", () => {
	test.each([
		"requests/rsa-2048.csr",
		"requests/ec-p384.csr",
		"requests/ed25519.csr",
		"certificates/authorities/root-ec.pem",
		"certificates/authorities/root-rsa.pem",
		"certificates/post-quantum/ml-dsa-65.pem",
		"certificates/post-quantum/slh-dsa-sha2-128s.pem",
	])("%s is valid, and not after one bit was changed", async (path) => {
		const item = itemOf(path);
		expect(await selfSignature(item)).toBe("valid");
		expect(await selfSignature(forged(item))).toBe("invalid");
	});

	test("is nobody's question where somebody else signed", async () => {
		expect(await selfSignature(itemOf("certificates/authorities/leaf-ec.pem"))).toBeUndefined();
		expect(await selfSignature(itemOf("keys/pkcs8/ec-p256.key"))).toBeUndefined();
	});

	test("is not called invalid where the algorithm is out of reach", async () => {
		expect(await selfSignature(itemOf("certificates/signatures/sm2-sm3.pem"))).toBe("unsupported");
	});
});
