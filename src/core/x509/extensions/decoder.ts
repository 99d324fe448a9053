import type { X509Reader } from "../problems.ts";

/**
 * Reads the content of an extension's OCTET STRING, `reader.bytes[start..end)`. Undefined, with a problem, where it is
 * not what the extension's definition says.
 */
export type ExtensionDecoder<T> = (reader: X509Reader, start: number, end: number) => T | undefined;
