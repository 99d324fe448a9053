import * as vscode from "vscode";
import type { FileSurroundings, Surroundings } from "../../core/file-surroundings.ts";

/** Where documents lie, as far as somebody has looked since they were last saved. */
export class DocumentSurroundings implements vscode.Disposable {
	private readonly ask: FileSurroundings | undefined;
	private readonly found = new Map<string, Surroundings>();
	private readonly listeners: vscode.Disposable;

	constructor(ask: FileSurroundings | undefined) {
		this.ask = ask;
		this.listeners = vscode.Disposable.from(
			vscode.workspace.onDidSaveTextDocument(({ uri }) => this.found.delete(uri.toString())),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.found.delete(uri.toString())),
		);
	}

	/** The same one until the next look. */
	known({ uri }: vscode.TextDocument): Surroundings | undefined {
		return this.found.get(uri.toString());
	}

	/**
	 * Looks at the disk, unless that was done.
	 *
	 * @returns whether judging again can find something new
	 */
	async look(document: vscode.TextDocument): Promise<boolean> {
		const { uri } = document;
		if (this.ask === undefined || uri.scheme !== "file" || this.known(document) !== undefined) return false;
		const found = await this.ask(uri.fsPath);
		if (document.isClosed) return false;
		this.found.set(uri.toString(), found);
		return true;
	}

	dispose(): void {
		this.listeners.dispose();
		this.found.clear();
	}
}
