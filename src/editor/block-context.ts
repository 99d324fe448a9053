import * as vscode from "vscode";
import type { PkiDocuments } from "./documents.ts";

/** As the `when` clauses of package.json name it. */
const CONTEXT_KEY = "certInspector.editorHasBlocks";

/** Changes come in bursts; menus open seldom. */
const PAUSE = 300;

/** Tells menus whether there is a PEM block in the active editor. */
export class BlockContext implements vscode.Disposable {
	private readonly documents: PkiDocuments;
	private readonly listeners: vscode.Disposable;
	private timer: Timer | undefined;
	private told = false;

	constructor(documents: PkiDocuments) {
		this.documents = documents;
		this.listeners = vscode.Disposable.from(
			vscode.window.onDidChangeActiveTextEditor(() => this.tell()),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === vscode.window.activeTextEditor?.document) this.tellSoon();
			}),
		);
		this.tell();
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.listeners.dispose();
	}

	private tellSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.tell(), PAUSE);
	}

	private tell(): void {
		const document = vscode.window.activeTextEditor?.document;
		const hasBlocks = document !== undefined && this.documents.of(document) !== undefined;
		if (hasBlocks === this.told) return;
		this.told = hasBlocks;
		void vscode.commands.executeCommand("setContext", CONTEXT_KEY, hasBlocks);
	}
}
