import type * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import { hostOfFile } from "../pem-language.ts";
import { openDocument } from "./document-lookup.ts";
import { readFile } from "./read-file.ts";
import { readingOfDocument, readingOfResult } from "./reading.ts";
import type { Reading } from "./source.ts";

export type UriParts = Pick<EditorParts, "documents" | "keystores">;

interface ReadUri {
	readonly reading: Reading;
	/** What was read; undefined where it was the open document. */
	readonly bytes?: Uint8Array;
}

/** The objects of a document while it is open, else of the file, as far open as the passwords go that are known. */
export async function readUri(uri: vscode.Uri, parts: UriParts): Promise<ReadUri> {
	const read = await readClosed(uri, parts);
	if ("reason" in read.reading) return read;
	return { ...read, reading: await parts.keystores.open(uri.toString(), read.reading) };
}

/** Without the passwords that are known. */
async function readClosed(uri: vscode.Uri, { documents }: UriParts): Promise<ReadUri> {
	const document = openDocument(uri);
	const model = document && (await documents.of(document));
	if (model !== undefined) return { reading: readingOfDocument(model) };
	const nothing = readingOfResult({ items: [], problems: [] });
	// An editor shows a binary file as a document too; only what was typed exists nowhere else.
	if (document?.isDirty || document?.isUntitled) return { reading: nothing };
	const bytes = await readFile(uri);
	if (typeof bytes === "string") return { reading: document ? nothing : { reason: bytes } };
	const { decode } = await import("../../core/index.ts");
	const fileName = uri.path.slice(uri.path.lastIndexOf("/") + 1);
	return { reading: readingOfResult(decode(bytes, { host: hostOfFile(uri.path), fileName })), bytes };
}
