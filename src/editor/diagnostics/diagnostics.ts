import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import { lintSettings, SECTIONS } from "./settings.ts";

/** How long typing has to rest before a text is judged. */
const PAUSE = 300;

/** Underlines what is wrong in open documents: live, in the place where it stands, gone with its document. */
export class Diagnostics implements vscode.Disposable {
	private readonly parts: EditorParts;
	private readonly collection = vscode.languages.createDiagnosticCollection("cert-inspector");
	private readonly waiting = new Map<string, Timer>();
	private readonly listeners: vscode.Disposable;

	constructor(parts: EditorParts) {
		this.parts = parts;
		this.listeners = vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument((document) => this.judgeSoon(document, 0)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.judgeSoon(document, PAUSE)),
			vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (SECTIONS.some((section) => event.affectsConfiguration(section))) this.judgeAll();
			}),
			parts.keystores.onDidChange(() => this.judgeAll()),
			// Certificates expire without anybody typing.
			parts.clock.onMinute(() => this.judgeAll()),
		);
		this.judgeAll();
	}

	dispose(): void {
		this.listeners.dispose();
		for (const timer of this.waiting.values()) clearTimeout(timer);
		this.waiting.clear();
		this.collection.dispose();
	}

	private judgeAll(): void {
		for (const document of vscode.workspace.textDocuments) this.judgeSoon(document, 0);
	}

	private judgeSoon(document: vscode.TextDocument, milliseconds: number): void {
		const key = document.uri.toString();
		clearTimeout(this.waiting.get(key));
		this.waiting.set(
			key,
			setTimeout(() => {
				this.waiting.delete(key);
				void this.judge(document);
			}, milliseconds),
		);
	}

	private async judge(document: vscode.TextDocument): Promise<void> {
		const { version } = document;
		const model = document.isClosed ? undefined : await this.parts.documents.of(document);
		if (model === undefined) {
			this.collection.delete(document.uri);
			return;
		}
		const { diagnosticsOf } = await import("./document-diagnostics.ts");
		if (document.isClosed || document.version !== version) return;
		this.collection.set(document.uri, diagnosticsOf(document, model, lintSettings(document), this.parts));
	}

	private forget(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		clearTimeout(this.waiting.get(key));
		this.waiting.delete(key);
		this.collection.delete(document.uri);
	}
}
