import type { X509Reader } from "../problems.ts";
import { altName } from "./alt-name.ts";
import { basicConstraints } from "./basic-constraints.ts";
import { extKeyUsage } from "./ext-key-usage.ts";
import { authorityKeyIdentifier, subjectKeyIdentifier } from "./key-identifier.ts";
import { keyUsage } from "./key-usage.ts";

/**
 * Reads the content of an extension's OCTET STRING, `reader.bytes[start..end)`. Undefined, with a problem, where it is
 * not what the extension's definition says.
 */
export type ExtensionDecoder<T> = (reader: X509Reader, start: number, end: number) => T | undefined;

/** One decoder for each extension that is understood, under the standards' names. */
const DECODERS = {
	authorityKeyIdentifier,
	basicConstraints,
	extKeyUsage,
	issuerAltName: altName,
	keyUsage,
	subjectAltName: altName,
	subjectKeyIdentifier,
} satisfies Record<string, ExtensionDecoder<unknown>>;

export type ExtensionName = keyof typeof DECODERS;

/** The value of each understood extension. */
export type ExtensionValues = { readonly [K in ExtensionName]: NonNullable<ReturnType<(typeof DECODERS)[K]>> };

/** Name and value together, for code that goes through all extensions. */
export type DecodedExtension = {
	readonly [K in ExtensionName]: { readonly name: K; readonly value: ExtensionValues[K] };
}[ExtensionName];

const BY_NAME: ReadonlyMap<string, ExtensionDecoder<unknown>> = new Map(Object.entries(DECODERS));

/** The decoder for an extension's name; undefined where it is not understood. */
export const extensionDecoder = (name: string | undefined): ExtensionDecoder<unknown> | undefined =>
	name === undefined ? undefined : BY_NAME.get(name);
