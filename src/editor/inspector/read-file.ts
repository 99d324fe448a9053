import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

/** No certificate, bundle or revocation list in use comes near it. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The bytes of a file, or a sentence on why they cannot be read. */
export async function readFile(uri: vscode.Uri): Promise<Uint8Array | string> {
	try {
		const { type, size } = await vscode.workspace.fs.stat(uri);
		if ((type & vscode.FileType.Directory) !== 0) return l10n.t("This is a folder.");
		if (size > LARGEST_FILE) return l10n.t("The file is too large: {0} MB.", Math.round(size / 1024 / 1024));
		return await vscode.workspace.fs.readFile(uri);
	} catch (error) {
		return reasonOf(error);
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof vscode.FileSystemError ? error.code : "";
	if (code === "FileNotFound") return l10n.t("The file is not there. It may have been moved, renamed or deleted.");
	if (code === "NoPermissions") return l10n.t("There is no permission to read the file.");
	const message = error instanceof Error ? error.message : String(error);
	return l10n.t("The file cannot be read: {0}", message);
}
