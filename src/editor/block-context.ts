import * as vscode from "vscode";
import type { PkiDocuments } from "./documents.ts";
import { reportFailure } from "./report-failure.ts";

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
			vscode.window.onDidChangeActiveTextEditor(() => reportFailure(this.tell())),
			vscode.workspace.onDidChangeTextDocument(({ document }) => {
				if (document === vscode.window.activeTextEditor?.document) this.tellSoon();
			}),
		);
		reportFailure(this.tell());
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.listeners.dispose();
	}

	private tellSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => reportFailure(this.tell()), PAUSE);
	}

	private async tell(): Promise<void> {
		const document = vscode.window.activeTextEditor?.document;
		const hasBlocks = document !== undefined && (await this.documents.of(document)) !== undefined;
		// Another editor may have come to the front since; it has been asked about itself.
		if (document !== vscode.window.activeTextEditor?.document || hasBlocks === this.told) return;
		this.told = hasBlocks;
		void vscode.commands.executeCommand("setContext", CONTEXT_KEY, hasBlocks);
	}
}
