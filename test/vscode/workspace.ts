import * as assert from "node:assert/strict";
import * as vscode from "vscode";

/** A file of the open copy of the demo workspace. */
export function demoFile(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	assert.ok(folder, "no workspace is open");
	return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the demo workspace in an editor. */
export async function openDemo(path: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(demoFile(path));
	await vscode.window.showTextDocument(document);
	return document;
}

/** The position of a text, or a failure. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
	const offset = document.getText().indexOf(text);
	assert.ok(offset >= 0, `${document.uri.path} holds no "${text}"`);
	return document.positionAt(offset);
}

/** The inspectors that are open, whatever their group. */
export function inspectorTabs(): vscode.Tab[] {
	const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
	return tabs.filter(
		({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("certInspector.inspector"),
	);
}

/** Waits until a condition holds; the test's own time limit ends the waiting. */
export async function until<T>(condition: () => T | undefined | Promise<T | undefined>): Promise<T> {
	while (true) {
		const value = await condition();
		if (value) return value;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
