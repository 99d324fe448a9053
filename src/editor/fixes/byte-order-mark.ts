import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

const MARK = [0xef, 0xbb, 0xbf];

/**
 * Takes the byte order mark off a saved file. VS Code keeps it out of the text, so no edit of the text could do that nor
 * undo it: the message offers to put it back.
 */
export async function removeByteOrderMark(uri: vscode.Uri): Promise<void> {
	const bytes = await vscode.workspace.fs.readFile(uri);
	if (!MARK.every((byte, index) => bytes[index] === byte)) return;
	await vscode.workspace.fs.writeFile(uri, bytes.subarray(MARK.length));
	const undo = l10n.t("Undo");
	const chosen = await vscode.window.showInformationMessage(l10n.t("The byte order mark is gone from the file."), undo);
	if (chosen === undo) await vscode.workspace.fs.writeFile(uri, bytes);
}
