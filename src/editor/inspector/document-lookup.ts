import * as vscode from "vscode";

/** The open text document of a URI, visible or not. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}
