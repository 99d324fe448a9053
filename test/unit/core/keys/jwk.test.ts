import { createPublicKey, type JsonWebKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hex } from "../../../../src/core/der/hex.ts";
import { type Jwk, readJwks } from "../../../../src/core/keys/jwk.ts";
import { codes, fixtureBytes, fixtureDer } from "../object-fixtures.ts";

const fixtureText = (name: string): string => new TextDecoder().decode(fixtureBytes(`keys/jwk/${name}`));

function only(text: string): Jwk {
	const [key] = readJwks(text).keys;
	if (key === undefined) throw new Error("no key");
	return key;
}

const publicHalf = ({ key }: Jwk): string => {
	if (key.kind === "privateKey") return hex(key.privateKey.subjectPublicKeyInfo ?? new Uint8Array());
	return key.kind === "publicKey" ? hex(key.publicKey.subjectPublicKeyInfo ?? new Uint8Array()) : "";
};

function ofNode(jwk: JsonWebKey): string {
	return createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "der" }).toString("hex");
}

describe("a JSON Web Key", () => {
	test.each([
		["rsa-2048.private.json", { format: "JWK", algorithm: "RSA", size: 2048 }],
		["ec-p256.private.json", { format: "JWK", algorithm: "EC", size: 256, curve: "P-256" }],
		["ed25519.private.json", { format: "JWK", algorithm: "Ed25519", size: 256 }],
	])("%s is a private key whose public half is the one that Node reads", (name, expected) => {
		const jwk = only(fixtureText(name));
		expect(jwk.key).toMatchObject({ kind: "privateKey", privateKey: expected });
		expect(publicHalf(jwk)).toBe(ofNode(JSON.parse(fixtureText(name))));
		expect(readJwks(fixtureText(name)).problems).toEqual([]);
	});

	test("without a secret part is a public key", () => {
		const jwk = only(fixtureText("rsa-2048.public.json"));
		expect(jwk).toMatchObject({ keyType: "RSA", keyId: "rsa-2048", use: "sig" });
		expect(jwk.key).toMatchObject({ kind: "publicKey", publicKey: { format: "JWK", key: { size: 2048 } } });
	});

	test("of ML-DSA has its public key in pub and a seed in priv", () => {
		const [pub, priv] = [1312, 32].map((octets) => Buffer.alloc(octets, 7).toString("base64url"));
		const { keys, problems } = readJwks(JSON.stringify({ kty: "AKP", alg: "ML-DSA-44", pub, priv }));
		expect(problems).toEqual([]);
		expect(keys[0]?.key).toMatchObject({ privateKey: { algorithm: "ML-DSA-44", size: 10_496, form: "seed" } });
	});
});

describe("a set of JSON Web Keys", () => {
	const { keys, problems } = readJwks(fixtureText("key-set.json"));

	test("gives every key with its place", () => {
		expect(keys.map(({ path }) => path.join("."))).toEqual(keys.map((_, index) => `keys.${index}`));
		expect(keys.map(({ keyId, key }) => `${keyId}: ${key.kind}`)).toEqual([
			"rsa: publicKey",
			"chain: publicKey",
			"p521: publicKey",
			"ed448: publicKey",
			"x25519: publicKey",
			"shared secret: symmetricKey",
		]);
		expect(problems).toEqual([]);
	});

	test("agrees with Node on every public key", () => {
		const raw = JSON.parse(fixtureText("key-set.json")) as { keys: JsonWebKey[] };
		for (const [index, jwk] of keys.entries())
			if (jwk.key.kind === "publicKey") expect(publicHalf(jwk)).toBe(ofNode(raw.keys[index] ?? {}));
	});

	test("gives the certificates of x5c as they are", () => {
		const [leaf] = keys.find(({ keyId }) => keyId === "chain")?.certificates ?? [];
		expect(leaf).toEqual(fixtureDer("certificates/authorities/leaf-ec.pem"));
	});

	test("tells of a shared secret nothing but its bits", () => {
		expect(keys.at(-1)?.key).toEqual({ kind: "symmetricKey", size: 272 });
	});
});

const EC = { kty: "EC", crv: "P-256", x: "A".repeat(43), y: "A".repeat(43) };

describe("what is wrong with a JSON Web Key", () => {
	test.each([
		["no JSON", "{", ["key.jwk-syntax"]],
		["no object", "[1]", ["key.jwk-syntax"]],
		["an object that is no key", '{"a":1}', ["key.jwk-syntax"]],
		["a set with something else in it", '{"keys":[1]}', ["key.jwk-member"]],
		["a key type nobody knows", '{"kty":"XYZ"}', ["key.jwk-member"]],
		["a curve nobody knows", JSON.stringify({ ...EC, crv: "P-1" }), ["key.jwk-member"]],
		["a coordinate that lost its leading zero", JSON.stringify({ ...EC, x: "A".repeat(42) }), ["key.jwk-member"]],
		["a coordinate that is no base64url", JSON.stringify({ ...EC, x: "!" }), ["key.jwk-member"]],
		["a secret of another length", JSON.stringify({ ...EC, d: "AAAA" }), ["key.jwk-member"]],
		["x5c that is no list", JSON.stringify({ ...EC, x5c: "A" }), ["key.jwk-member"]],
		["a modulus that is a number", '{"kty":"RSA","n":1,"e":"AQAB"}', ["key.jwk-member"]],
	])("%s is reported", (_, text, expected) => {
		expect(codes(readJwks(text).problems)).toEqual(expected);
	});

	test("never quotes the text, which may be a secret", () => {
		const { problems } = readJwks('{"kty":"RSA","d":"c2VjcmV0",}');
		expect(JSON.stringify(problems)).not.toContain("c2VjcmV0");
	});

	test("is told of a secret without a word of it", () => {
		const { problems } = readJwks(JSON.stringify({ ...EC, d: "c2VjcmV0" }));
		expect(problems.map(({ data }) => data)).toEqual([{ name: "d" }]);
	});
});
