import { extname } from "node:path";
import type { PemHost } from "../core/index.ts";

/** Names under which people keep PEM and nothing else. */
const PEM_EXTENSIONS = new Set([
	".pem",
	".crt",
	".cer",
	".cert",
	".key",
	".csr",
	".req",
	".crl",
	".pub",
	".p7b",
	".p7c",
]);

const BEGIN = "-----BEGIN ";

/**
 * Whether a file is PEM, where layout matters to those who read it, or a text that has PEM in it. A file without an
 * extension (a pipe, `ca`, `id_rsa`) is taken for PEM, one with a foreign extension if it begins as PEM does.
 */
export function hostOf(path: string, bytes: Uint8Array): PemHost {
	const extension = extname(path).toLowerCase();
	if (extension === "" || PEM_EXTENSIONS.has(extension)) return "pem";
	return Buffer.from(bytes.subarray(0, BEGIN.length)).toString("latin1") === BEGIN ? "pem" : "text";
}
