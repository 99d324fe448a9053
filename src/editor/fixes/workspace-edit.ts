import * as vscode from "vscode";
import type { Replacement } from "../../lint/fixes/index.ts";
import { toEditorRange } from "../positions.ts";

/** Replacements as an edit that VS Code can show before it makes it, and undo. */
export function workspaceEdit(
	document: vscode.TextDocument,
	replacements: readonly Replacement[],
): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	edit.set(
		document.uri,
		replacements.map((each) => vscode.TextEdit.replace(toEditorRange(document, each), each.text)),
	);
	return edit;
}
