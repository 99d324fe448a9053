import * as vscode from "vscode";
import type { PkiDocument, Range } from "../core/index.ts";

/** A range of offsets as lines and columns. */
export const toEditorRange = (document: vscode.TextDocument, { start, end }: Range): vscode.Range =>
	new vscode.Range(document.positionAt(start), document.positionAt(end));

/** Index of the block at a position, or on its line behind the indentation; -1 where there is none. */
export function blockAt(document: vscode.TextDocument, model: PkiDocument, position: vscode.Position): number {
	const exact = model.indexAt(document.offsetAt(position));
	if (exact >= 0) return exact;
	const { firstNonWhitespaceCharacterIndex } = document.lineAt(position.line);
	return model.indexAt(document.offsetAt(position.with({ character: firstNonWhitespaceCharacterIndex })));
}
