import * as vscode from "vscode";
import type { Finding } from "../../lint/index.ts";
import type { EditorParts } from "../editor-parts.ts";
import { diagnosticOf } from "./document-diagnostics.ts";
import type { JudgedDocuments } from "./judged-documents.ts";
import { SECTIONS } from "./settings.ts";

/** How long typing has to rest before a text is judged, in milliseconds. */
const PAUSE = 300;
/** The same where going through what is known already takes longer than anybody should notice. */
const LONG_PAUSE = 1500;
const MANY_FINDINGS = 2000;

/** Underlines what is wrong in open documents: live, in the place where it stands, gone with its document. */
export class Diagnostics implements vscode.Disposable {
	private readonly judged: JudgedDocuments;
	private readonly collection = vscode.languages.createDiagnosticCollection("cert-inspector");
	private readonly waiting = new Map<string, Timer>();
	/** What is shown of each document, as far as anybody can see it. */
	private readonly shown = new Map<string, string>();
	private readonly listeners: vscode.Disposable;

	constructor(judged: JudgedDocuments, { keystores, clock }: EditorParts) {
		this.judged = judged;
		this.listeners = vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument((document) => this.judgeSoon(document, 0)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.judgeSoon(document, this.pauseOf(document))),
			vscode.workspace.onDidSaveTextDocument((document) => this.judgeSoon(document, 0)),
			vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (SECTIONS.some((section) => event.affectsConfiguration(section))) this.judgeAll();
			}),
			keystores.onDidChange(() => this.judgeAll()),
			// Certificates expire without anybody typing.
			clock.onMinute(() => this.judgeAll()),
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

	private pauseOf({ uri }: vscode.TextDocument): number {
		return (this.collection.get(uri)?.length ?? 0) > MANY_FINDINGS ? LONG_PAUSE : PAUSE;
	}

	/** The last one to ask sets the time: what was to be judged before is not. */
	private judgeSoon(document: vscode.TextDocument, milliseconds: number): void {
		const key = document.uri.toString();
		clearTimeout(this.waiting.get(key));
		const timer = setTimeout(() => void this.judge(document, timer), milliseconds);
		this.waiting.set(key, timer);
	}

	private async judge(document: vscode.TextDocument, timer: Timer): Promise<void> {
		const key = document.uri.toString();
		const isCancelled = () => this.waiting.get(key) !== timer;
		const findings = await this.judged.findingsOf(document, isCancelled);
		if (isCancelled() || findings === undefined || document.isClosed) return;
		this.waiting.delete(key);
		this.show(document, findings);
	}

	/** VS Code draws everything anew that it is given, even what it has. */
	private show(document: vscode.TextDocument, findings: readonly Finding[]): void {
		const key = document.uri.toString();
		const shown = findings.length === 0 ? "" : `${document.version} ${JSON.stringify(findings.map(whatIsSeen))}`;
		if (shown === (this.shown.get(key) ?? "")) return;
		this.shown.set(key, shown);
		this.collection.set(
			document.uri,
			findings.map((finding) => diagnosticOf(document, finding)),
		);
	}

	private forget(document: vscode.TextDocument): void {
		const key = document.uri.toString();
		clearTimeout(this.waiting.get(key));
		this.waiting.delete(key);
		this.shown.delete(key);
		this.collection.delete(document.uri);
	}
}

const whatIsSeen = ({ ruleId, severity, message, range, related }: Finding): unknown => [
	ruleId,
	severity,
	message,
	range,
	related,
];
