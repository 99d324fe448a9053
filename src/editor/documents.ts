import * as vscode from "vscode";
import { mayHoldMaterial } from "../core/embedded/markers.ts";
import type { PkiDocument, TextEdit } from "../core/index.ts";
import { hostOfLanguage } from "./pem-language.ts";
import { editOf, followedBy } from "./pending-edit.ts";

interface Kept {
	readonly model: PkiDocument;
	/** What happened to the text since `model` was right. */
	pending: TextEdit | undefined;
}

/** Makes the model of a text. */
type Read = (text: string, languageId: string) => PkiDocument;

/**
 * The PKI objects of open documents: one model for each, made when somebody first asks, following edits, shared by
 * hover, lenses, symbols and inspector, forgotten when the document closes.
 */
export class PkiDocuments implements vscode.Disposable {
	private readonly kept = new Map<string, Kept>();
	/** The version in which a document was found to hold nothing. */
	private readonly empty = new WeakMap<vscode.TextDocument, number>();
	private readonly listeners: vscode.Disposable;

	constructor() {
		this.listeners = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument((event) => this.note(event)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.kept.delete(uri.toString())),
		);
	}

	/**
	 * The blocks of `document` as it stands when the promise resolves; undefined where it has none, which costs one
	 * search. The decoders are loaded when the first document has some.
	 */
	async of(document: vscode.TextDocument): Promise<PkiDocument | undefined> {
		if (!(this.kept.has(document.uri.toString()) || this.mayHoldMaterial(document))) return undefined;
		const { PkiDocument } = await import("../core/index.ts");
		return this.current(document, (text, languageId) => new PkiDocument(text, hostOfLanguage(languageId)));
	}

	/** Searches each version of a document once, however many ask. */
	private mayHoldMaterial(document: vscode.TextDocument): boolean {
		const { version } = document;
		if (this.empty.get(document) === version) return false;
		const may = mayHoldMaterial(document.getText());
		if (!may) this.empty.set(document, version);
		return may;
	}

	private current(document: vscode.TextDocument, read: Read): PkiDocument | undefined {
		const key = document.uri.toString();
		const known = this.kept.get(key);
		if (known === undefined) {
			const model = read(document.getText(), document.languageId);
			if (!document.isClosed) this.kept.set(key, { model, pending: undefined });
			return model.length === 0 ? undefined : model;
		}
		if (known.pending !== undefined) {
			known.model.update([known.pending], document.getText());
			known.pending = undefined;
		}
		return known.model.length === 0 ? undefined : known.model;
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
