import * as vscode from "vscode";
import { mayHoldMaterial, PkiDocument, type TextEdit } from "../core/index.ts";
import { hostOfLanguage } from "./pem-language.ts";
import { editOf, followedBy } from "./pending-edit.ts";

interface Kept {
	/** Undefined where the text has no block. */
	model: PkiDocument | undefined;
	/** What happened to the text since `model` was right. */
	pending: TextEdit | undefined;
}

/**
 * The PKI objects of open documents: one model for each, made when somebody first asks, following edits, shared by
 * hover, lenses, symbols and inspector, forgotten when the document closes.
 */
export class PkiDocuments implements vscode.Disposable {
	private readonly kept = new Map<string, Kept>();
	private readonly listeners: vscode.Disposable;

	constructor() {
		this.listeners = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument((event) => this.note(event)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.kept.delete(uri.toString())),
		);
	}

	/** The blocks of `document` as it stands now; undefined where it has none, which costs one search. */
	of(document: vscode.TextDocument): PkiDocument | undefined {
		const key = document.uri.toString();
		const known = this.kept.get(key);
		if (known === undefined) {
			const model = read(document);
			if (!document.isClosed) this.kept.set(key, { model, pending: undefined });
			return model;
		}
		if (known.pending !== undefined) {
			if (known.model === undefined) known.model = read(document);
			else known.model.update([known.pending], document.getText());
			known.pending = undefined;
		}
		return known.model === undefined || known.model.length === 0 ? undefined : known.model;
	}

	dispose(): void {
		this.listeners.dispose();
		this.kept.clear();
	}

	/** Reading waits until somebody asks: most keystrokes fall where nobody looks at certificates. */
	private note({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
		const known = this.kept.get(document.uri.toString());
		const edit = editOf(contentChanges);
		if (known !== undefined && edit !== undefined) known.pending = followedBy(known.pending, edit);
	}
}

function read(document: vscode.TextDocument): PkiDocument | undefined {
	const text = document.getText();
	return mayHoldMaterial(text) ? new PkiDocument(text, hostOfLanguage(document.languageId)) : undefined;
}
