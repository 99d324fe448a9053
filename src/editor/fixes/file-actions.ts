import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { FIXES, type FixSource, fixAll, splitBundle } from "../../lint/fixes/index.ts";
import type { RuleSetting } from "../../lint/index.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** Everything about the layout mended at once, what is switched off left alone; none where there is nothing to mend. */
export function fixAllAction(
	document: vscode.TextDocument,
	{ text, host, language }: FixSource,
	rules: Readonly<Record<string, RuleSetting>>,
	kind: vscode.CodeActionKind,
): vscode.CodeAction[] {
	const mended = fixAll(text, { host, language }, FIXES, (code) => rules[code] !== "off");
	if (mended === text) return [];
	const action = new vscode.CodeAction(l10n.t("Tidy up the layout of all blocks"), kind);
	action.edit = workspaceEdit(document, [{ start: 0, end: text.length, text: mended }]);
	return [action];
}

/** A file for each object beside the document, none of them in the place of one that exists. */
export async function splitAction(document: vscode.TextDocument, source: FixSource): Promise<vscode.CodeAction[]> {
	const { uri } = document;
	if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== true) return [];
	const files = splitBundle(source, uri.path.slice(uri.path.lastIndexOf("/") + 1));
	if (files.length === 0) return [];
	const action = new vscode.CodeAction(
		l10n.t("Split into {0} files, one for each object", files.length),
		vscode.CodeActionKind.RefactorExtract,
	);
	action.edit = new vscode.WorkspaceEdit();
	for (const { name, text } of files)
		action.edit.createFile(vscode.Uri.joinPath(uri, "..", name), {
			ignoreIfExists: true,
			contents: new TextEncoder().encode(text),
		});
	return [action];
}
