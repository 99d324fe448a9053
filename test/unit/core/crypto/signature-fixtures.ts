import { readdirSync } from "node:fs";
import {
	type SignatureInput,
	type SignatureVerdict,
	verifySignature,
} from "../../../../src/core/crypto/verify-signature.ts";
import type { SubtleCrypto } from "../../../../src/core/crypto/web-crypto.ts";
import { signatureHost } from "../../../../src/platform/node.ts";
import { contentOf, fixtureItem } from "../object-fixtures.ts";

const FOLDER = "certificates/signatures";

/** Certificates that signed themselves, one for each algorithm and curve that a tool here signs with. */
export const SELF_SIGNED: readonly string[] = [
	...readdirSync(new URL(`../../../fixtures/${FOLDER}/`, import.meta.url)).map((file) => `${FOLDER}/${file}`),
	...["44", "65", "87"].map((set) => `certificates/post-quantum/ml-dsa-${set}.pem`),
];

/** What the signature of a self-signed certificate is made of. */
export function signatureInput(path: string): SignatureInput {
	const { certificate } = contentOf("certificate", fixtureItem(path).content);
	const { layout } = certificate;
	const { contentStart, start } = layout.signatureValue;
	return {
		signatureAlgorithm: certificate.slice(layout.signatureAlgorithm),
		subjectPublicKeyInfo: certificate.slice(layout.subjectPublicKeyInfo),
		signature: certificate.slice(layout.signatureValue).subarray(contentStart - start + 1),
		signed: certificate.slice(layout.tbsCertificate),
	};
}

/** Web Cryptography that takes nothing. */
const NOTHING = { importKey: () => Promise.reject(new Error("not supported")) } as unknown as SubtleCrypto;

/** Ways of verifying, each without the others where it can. */
export const BACKENDS: Readonly<Record<string, (input: SignatureInput) => Promise<SignatureVerdict>>> = {
	"the host alone": (input) => verifySignature(input, signatureHost, NOTHING),
	"Web Cryptography": (input) => verifySignature(input),
	"libraries alone": (input) => verifySignature(input, undefined, NOTHING),
	"all of them": (input) => verifySignature(input, signatureHost),
};

/** The same octets with one bit turned over. */
export function flipped(octets: Uint8Array, bit: number): Uint8Array {
	const changed = octets.slice();
	const at = (bit >> 3) % octets.length;
	changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
	return changed;
}
