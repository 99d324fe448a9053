import * as vscode from "vscode";
import type { Range } from "../../core/index.ts";
import { toEditorRange } from "../positions.ts";

/** Shows a range of a document selected in its editor: the one it is open in, else a new one beside the inspector. */
export async function revealInEditor(document: vscode.TextDocument, range: Range): Promise<void> {
	const selection = toEditorRange(document, range);
	const editor = (await cellEditor(document)) ?? (await textEditor(document));
	editor.selection = new vscode.Selection(selection.start, selection.end);
	editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function textEditor(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
	const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
	const viewColumn = visible?.viewColumn ?? columnOfTab(document.uri) ?? vscode.ViewColumn.One;
	return vscode.window.showTextDocument(document, { viewColumn });
}

/** The group that has a tab of the document, visible or not. */
function columnOfTab(uri: vscode.Uri): vscode.ViewColumn | undefined {
	const key = uri.toString();
	return vscode.window.tabGroups.all.find(({ tabs }) =>
		tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
	)?.viewColumn;
}

/** A notebook's cell is edited inside its notebook. */
async function cellEditor(document: vscode.TextDocument): Promise<vscode.TextEditor | undefined> {
	for (const notebook of vscode.workspace.notebookDocuments) {
		const index = notebook.getCells().findIndex((cell) => cell.document === document);
		if (index < 0) continue;
		const open = vscode.window.visibleNotebookEditors.find((editor) => editor.notebook === notebook);
		const viewColumn = open?.viewColumn ?? vscode.ViewColumn.One;
		const selections = [new vscode.NotebookRange(index, index + 1)];
		await vscode.window.showNotebookDocument(notebook, { viewColumn, selections });
		return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
	}
	return undefined;
}
