import { describe, expect, test } from "vitest";
import { mayHoldMaterial } from "../../../../src/core/embedded/markers.ts";
import { decode, PkiDocument } from "../../../../src/core/index.ts";
import { bodyOf, inText, LEAF, placed, textOf } from "./values.ts";

const RSA = textOf("keys/jwk/rsa-2048.public.json").trim();
const EC = textOf("keys/jwk/ec-p256.private.json").trim();
const SET = `{"keys": [${RSA}, ${EC.replace("{", `{"x5c":["${bodyOf(LEAF)}"],`)}]}\n`;

describe("a JSON Web Key Set", () => {
	test("has each key at its own object, under its index", () => {
		const keys = inText(SET).filter(({ content }) => content.kind !== "certificate");
		expect(keys.map(({ content }) => content.kind)).toEqual(["publicKey", "privateKey"]);
		expect(keys.map(({ place }) => place?.path)).toEqual([
			["keys", 0],
			["keys", 1],
		]);
		for (const { range } of keys) expect(JSON.parse(SET.slice(range.start, range.end))).toHaveProperty("kty");
	});

	test("has the certificates of x5c at their own characters inside the key", () => {
		expect(placed(SET).at(-1)).toBe("keys[1].x5c[0]: api.orders.example");
		const at = SET.indexOf(bodyOf(LEAF));
		expect(inText(SET).at(-1)?.range).toEqual({ start: at, end: at + bodyOf(LEAF).length });
	});

	test("answers for a place with the inner of two objects", () => {
		const document = new PkiDocument(SET, "text");
		const kindAt = (text: string): string | undefined =>
			document.item(document.indexAt(SET.indexOf(text)))?.content.kind;
		expect(kindAt(bodyOf(LEAF).slice(10))).toBe("certificate");
		expect(kindAt('"d"')).toBe("privateKey");
		expect(kindAt('"n"')).toBe("publicKey");
		expect(document.indexAt(0)).toBe(-1);
	});

	test("is found by the quick look, in an object of any other kind too", () => {
		expect(mayHoldMaterial(SET)).toBe(true);
		expect(placed(`{"issuer": "x", "jwks": {"keys": [${RSA}]}}`)).toEqual(["jwks.keys[0]: RSA 2048"]);
	});

	test("reports what is wrong with a key at that key", () => {
		const broken = SET.replace(/"e":\s*"[^"]*"/, '"e": "!"');
		const problem = decode(broken, { host: "text" }).problems.find(({ code }) => code === "key.jwk-member");
		expect(problem?.range.start).toBe(broken.indexOf("{", 1));
		expect(problem?.range.end).toBeLessThan(broken.indexOf("x5c"));
	});

	test("keeps its keys at their objects after an edit before them", () => {
		const document = new PkiDocument(SET, "text");
		const after = SET.replace("{", '{"a": "bc", ');
		document.update([{ start: 1, oldEnd: 1, newLength: after.length - SET.length }], after);
		expect(document.items.map(({ range }) => range)).toEqual(inText(after).map(({ range }) => range));
	});
});
