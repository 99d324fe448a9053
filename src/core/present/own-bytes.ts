import { DerReader } from "../der/reader.ts";

const silent = (): void => undefined;

/** The first element of `bytes` alone: an object without what follows it in its block or file. */
export function ownBytes(bytes: Uint8Array): Uint8Array {
	const reader = new DerReader(bytes, silent);
	return reader.read(0, bytes.length) ? bytes.subarray(0, reader.end) : bytes;
}
