import * as vscode from "vscode";

/** Where the person is: a place in a text editor, or a tab that shows something else, such as a binary file. */
export interface ActivePlace {
	readonly uri: vscode.Uri;
	readonly editor: vscode.TextEditor | undefined;
}

/** What a command without arguments is about; undefined where nothing is open. */
export function activePlace(): ActivePlace | undefined {
	const editor = vscode.window.activeTextEditor;
	const tabUri = uriOfTab(vscode.window.tabGroups.activeTabGroup.activeTab?.input);
	const isEditorInFront =
		editor !== undefined && (tabUri === undefined || editor.document.uri.toString() === tabUri.toString());
	if (isEditorInFront) return { uri: editor.document.uri, editor };
	return tabUri && { uri: tabUri, editor: undefined };
}

function uriOfTab(input: unknown): vscode.Uri | undefined {
	return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}
