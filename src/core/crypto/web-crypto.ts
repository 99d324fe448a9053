/** What is used of `SubtleCrypto`, a type that TypeScript knows in the libraries of hosts alone. */
export interface SubtleCrypto {
	importKey(
		format: "raw" | "pkcs8" | "spki",
		key: Uint8Array,
		algorithm: string | Readonly<Record<string, unknown>>,
		extractable: boolean,
		usages: readonly string[],
	): Promise<CryptoKey>;
	deriveBits(algorithm: Readonly<Record<string, unknown>>, key: CryptoKey, bits: number): Promise<ArrayBuffer>;
	decrypt(algorithm: Readonly<Record<string, unknown>>, key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
	sign(algorithm: Readonly<Record<string, unknown>>, key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
	verify(
		algorithm: Readonly<Record<string, unknown>>,
		key: CryptoKey,
		signature: Uint8Array,
		data: Uint8Array,
	): Promise<boolean>;
}

declare const keyOfTheHost: unique symbol;
export interface CryptoKey {
	readonly [keyOfTheHost]: true;
}

/**
 * The host's own cryptography, the same standard in Node and in workers; undefined where there is none, as on pages
 * without a secure context.
 */
export const webCrypto = (): SubtleCrypto | undefined =>
	(globalThis as { readonly crypto?: { readonly subtle?: SubtleCrypto } }).crypto?.subtle;
