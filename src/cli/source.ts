import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { FileProblemCode } from "./file-problem.ts";

/** What a path holds, or why that cannot be told. */
export type Source = { readonly bytes: Uint8Array } | { readonly failure: FileProblemCode };

/** Larger than any keystore or CRL in use; a disk image given by mistake is not read into memory. */
const MOST_BYTES = 0x400_0000;

/** Reads a file, pipe or device. Never rejects. */
export async function readSource(path: string, mostBytes = MOST_BYTES): Promise<Source> {
	try {
		const status = await stat(path);
		if (status.isDirectory()) return { failure: "file.is-directory" };
		if (status.size > mostBytes) return { failure: "file.too-large" };
		return await readStream(createReadStream(path), mostBytes);
	} catch (error) {
		return { failure: failureOf(error) };
	}
}

/** Reads what arrives until its end or until it is too much. Never rejects. */
export async function readStream(stream: AsyncIterable<Uint8Array>, mostBytes = MOST_BYTES): Promise<Source> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of stream) {
			length += chunk.length;
			if (length > mostBytes) return { failure: "file.too-large" };
			chunks.push(chunk);
		}
	} catch (error) {
		return { failure: failureOf(error) };
	}
	return { bytes: new Uint8Array(Buffer.concat(chunks)) };
}

function failureOf(error: unknown): FileProblemCode {
	switch (error instanceof Error && "code" in error ? error.code : undefined) {
		case "ENOENT":
		case "ENOTDIR":
			return "file.not-found";
		case "EISDIR":
			return "file.is-directory";
		case "EACCES":
		case "EPERM":
			return "file.not-permitted";
		default:
			return "file.not-readable";
	}
}
