import type { CryptoKey, SubtleCrypto } from "../web-crypto.ts";
import { fixedLength, readIntegerPair } from "./integer-pair.ts";
import type { PreparedKey } from "./prepared-key.ts";
import type { Question } from "./question.ts";
import type { SignatureDigest } from "./scheme.ts";

/** The digests that Web Cryptography knows (§32). */
const HASHES: Partial<Readonly<Record<SignatureDigest, string>>> = {
	sha1: "SHA-1",
	sha256: "SHA-256",
	sha384: "SHA-384",
	sha512: "SHA-512",
};

/** The curves that it knows (§23.7), and the octets of each half of a signature on them. */
const CURVE_OCTETS: Readonly<Record<string, number>> = { "P-256": 32, "P-384": 48, "P-521": 66 };

/** A question as Web Cryptography puts it. */
interface WebQuestion {
	readonly importAs: Readonly<Record<string, unknown>>;
	readonly verifyWith: Readonly<Record<string, unknown>>;
	readonly signature: Uint8Array;
}

/** Undefined where the host does not take the algorithm or the key. Never rejects. */
export async function verifyByWebCrypto(subtle: SubtleCrypto, question: Question): Promise<boolean | undefined> {
	const asked = webQuestion(question);
	if (asked === undefined) return undefined;
	try {
		const key = await importedKey(subtle, question.key, asked.importAs);
		return await subtle.verify(asked.verifyWith, key, asked.signature, question.signed);
	} catch {
		return undefined;
	}
}

function webQuestion({ scheme, key: { key }, signature }: Question): WebQuestion | undefined {
	if (scheme.family === "EdDSA") {
		const name = { name: scheme.set };
		return { importAs: name, verifyWith: name, signature };
	}
	const hash = "digest" in scheme ? HASHES[scheme.digest] : undefined;
	if (hash === undefined) return undefined;
	if (scheme.family === "RSASSA-PKCS1-v1_5") {
		const importAs = { name: scheme.family, hash };
		return { importAs, verifyWith: { name: scheme.family }, signature };
	}
	if (scheme.family === "RSASSA-PSS") {
		if (scheme.maskDigest !== scheme.digest) return undefined;
		const { saltLength } = scheme;
		return { importAs: { name: "RSA-PSS", hash }, verifyWith: { name: "RSA-PSS", saltLength }, signature };
	}
	return key.family === "EC" ? ecdsaQuestion(String(key.curve), hash, signature) : undefined;
}

/** Web Cryptography wants r and s one behind the other (§23.2). */
function ecdsaQuestion(namedCurve: string, hash: string, signature: Uint8Array): WebQuestion | undefined {
	const pair = readIntegerPair(signature);
	const octets = CURVE_OCTETS[namedCurve];
	const joined = pair && octets !== undefined ? fixedLength(pair, octets) : undefined;
	if (joined === undefined) return undefined;
	return { importAs: { name: "ECDSA", namedCurve }, verifyWith: { name: "ECDSA", hash }, signature: joined };
}

type ImportedKeys = WeakMap<PreparedKey, Map<string, Promise<CryptoKey>>>;
const importedBy = new WeakMap<SubtleCrypto, ImportedKeys>();

/** A key is imported once for each way of using it. */
function importedKey(
	subtle: SubtleCrypto,
	key: PreparedKey,
	importAs: Readonly<Record<string, unknown>>,
): Promise<CryptoKey> {
	const imported: ImportedKeys = importedBy.get(subtle) ?? new WeakMap();
	importedBy.set(subtle, imported);
	const uses = imported.get(key) ?? new Map<string, Promise<CryptoKey>>();
	imported.set(key, uses);
	const use = Object.values(importAs).join(" ");
	const known = uses.get(use) ?? subtle.importKey("spki", key.subjectPublicKeyInfo, importAs, false, ["verify"]);
	uses.set(use, known);
	return known;
}
