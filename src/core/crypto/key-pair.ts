import { type SubtleCrypto, webCrypto } from "./web-crypto.ts";

/** A signature algorithm of Web Cryptography: how its keys are imported, and how it signs. */
export interface SigningAlgorithm {
	readonly importAs: Readonly<Record<string, unknown>>;
	readonly signWith: Readonly<Record<string, unknown>>;
}

const CHALLENGE = Uint8Array.from({ length: 32 }, (_, index) => index);

/**
 * Whether `pkcs8` is the private half of `spki`, by a signature that the public half must verify: for keys that do not
 * state their public half. Undefined where the host does not know the algorithm or reads one of the keys otherwise.
 */
export async function isKeyPair(
	pkcs8: Uint8Array,
	spki: Uint8Array,
	{ importAs, signWith }: SigningAlgorithm,
	subtle: SubtleCrypto | undefined = webCrypto(),
): Promise<boolean | undefined> {
	if (subtle === undefined) return undefined;
	try {
		const [privateKey, publicKey] = await Promise.all([
			subtle.importKey("pkcs8", pkcs8, importAs, false, ["sign"]),
			subtle.importKey("spki", spki, importAs, false, ["verify"]),
		]);
		const signature = new Uint8Array(await subtle.sign(signWith, privateKey, CHALLENGE));
		return await subtle.verify(signWith, publicKey, signature, CHALLENGE);
	} catch {
		return undefined;
	}
}
