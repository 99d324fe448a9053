import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { SignatureCache } from "../../core/index.ts";
import type { ViewedChains } from "../../core/present/chain/view.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { certificateTitle } from "../../core/present/title.ts";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { mediaPage, panelIcon, webviewOptions } from "../inspector/webview.ts";
import type { ChainHostMessage, ChainQuestion, ChainWebviewMessage } from "../protocol/chain-messages.ts";
import { reportFailure } from "../report-failure.ts";
import { CertificateSource } from "./certificate-source.ts";
import { type ActionTarget, keepPicture, runChainAction } from "./chain-actions.ts";
import { chainAnswer } from "./chain-answer.ts";
import type { FoundObjectsOfPlaces, PoolPlace } from "./pool-place.ts";
import { FIRST_QUESTION } from "./question.ts";
import { isDerOf } from "./same-certificate.ts";
import type { ChainMaterial, ChainSource } from "./source.ts";
import { isChainWebviewMessage } from "./webview-message.ts";
import { CHAIN_FILES } from "./workspace-files.ts";

/** Keys and edits come in bursts; the chains are looked for once for all of them. */
const PAUSE = 150;

/** What a chain view depends on beside its source. */
export interface ChainPanelParts {
	readonly editor: EditorParts;
	readonly inspectors: InspectorPanels;
	readonly places: readonly PoolPlace[];
}

/** A webview that shows every chain of a certificate of a source, and follows both. */
export class ChainPanel implements vscode.Disposable {
	readonly source: ChainSource;
	private readonly panel: vscode.WebviewPanel;
	private readonly parts: ChainPanelParts;
	private readonly disposables: vscode.Disposable[];
	private readonly signatures = new SignatureCache();
	private question: ChainQuestion;
	/** The certificate that somebody asked for before the source was read. */
	private wanted: Uint8Array | undefined;
	private isChosen: boolean;
	private material: ChainMaterial | undefined;
	private found: FoundObjectsOfPlaces = { places: [], searched: [] };
	private shown: ViewedChains | undefined;
	private timer: Timer | undefined;
	private isReady = false;
	/** Counts the questions: answers to older ones are dropped. */
	private revision = 0;

	/** @param question what was asked before a reload of the window */
	constructor(panel: vscode.WebviewPanel, source: ChainSource, parts: ChainPanelParts, question?: ChainQuestion) {
		this.panel = panel;
		this.source = source;
		this.parts = parts;
		this.question = { ...FIRST_QUESTION, ...source.question, ...question };
		this.isChosen = question !== undefined;
		const { extensionUri, clock, keystores } = parts.editor;
		panel.title = l10n.t("Chain of {0}", source.name);
		panel.iconPath = panelIcon(extensionUri);
		panel.webview.options = webviewOptions(extensionUri);
		const refresh = (): void => this.soon(() => this.refresh());
		const watcher = vscode.workspace.createFileSystemWatcher(CHAIN_FILES);
		this.disposables = [
			source,
			watcher,
			panel.onDidDispose(() => this.dispose()),
			source.onDidChange(refresh),
			clock.onMinute(refresh),
			keystores.onDidChange(refresh),
			watcher.onDidChange(refresh),
			watcher.onDidCreate(refresh),
			watcher.onDidDelete(refresh),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("certInspector")) refresh();
			}),
			panel.webview.onDidReceiveMessage((message: unknown) => {
				if (isChainWebviewMessage(message)) reportFailure(this.receive(message));
			}),
		];
		panel.webview.html = mediaPage(panel.webview, extensionUri, "chain", l10n.t("Certificate chain"));
	}

	get onDidDispose(): vscode.Event<void> {
		return this.panel.onDidDispose;
	}

	get viewColumn(): vscode.ViewColumn | undefined {
		return this.panel.viewColumn;
	}

	/** Shows the chains of one certificate of the source. */
	async choose(certificate: Uint8Array): Promise<void> {
		this.wanted = certificate;
		if (this.isReady) await this.refresh();
	}

	reveal(): void {
		this.panel.reveal();
	}

	close(): void {
		this.panel.dispose();
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.isReady = false;
		vscode.Disposable.from(...this.disposables.splice(0)).dispose();
	}

	private async receive(message: ChainWebviewMessage): Promise<void> {
		switch (message.type) {
			case "ready":
				this.isReady = true;
				await this.send({ type: "start", texts: vscode.l10n.bundle ?? {} });
				return this.refresh();
			case "ask":
				this.question = message.question;
				this.soon(() => this.answer());
				return;
			case "open":
				return this.open(message.node);
			case "run": {
				const target = this.target(message.path, message.withRoot);
				return this.tell(target && (await runChainAction(message.id, target)));
			}
			case "picture": {
				const target = this.target(0, true);
				return this.tell(target && (await keepPicture(message.svg, message.target, target)));
			}
		}
	}

	private soon(work: () => Promise<void>): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => reportFailure(work()), PAUSE);
	}

	/** Reads everything again. */
	private async refresh(): Promise<void> {
		// A page that comes back to sight starts anew and asks for everything.
		if (!(this.isReady && this.panel.visible)) return;
		const material = await this.source.read();
		if ("heading" in material) {
			this.material = undefined;
			return this.send({ type: "nothing", ...material });
		}
		this.material = material;
		this.chooseLeaf(material);
		const uri = this.source.uri?.toString();
		const found = await Promise.all(this.parts.places.map((place) => place.find(uri)));
		this.found = {
			places: found.flatMap(({ places }) => places),
			searched: found.flatMap(({ searched }) => searched),
		};
		await this.answer();
	}

	private chooseLeaf({ certificates, leaf }: ChainMaterial): void {
		const { wanted } = this;
		const asked = wanted === undefined ? -1 : certificates.findIndex(isDerOf(wanted));
		const isStale = this.question.certificate >= certificates.length;
		if (asked >= 0) this.question = { ...this.question, certificate: asked };
		else if (!this.isChosen || isStale) this.question = { ...this.question, certificate: leaf };
		this.isChosen = true;
		this.wanted = undefined;
	}

	private async answer(): Promise<void> {
		const { material, question } = this;
		if (material === undefined) return;
		this.revision++;
		const { revision } = this;
		const { now, signatureHost } = this.parts.editor.ports;
		const answer = await chainAnswer(question, {
			name: this.source.name,
			material,
			places: this.found.places,
			now: now(),
			signatureHost,
			signatures: this.signatures,
		});
		if (revision !== this.revision) return;
		if ("field" in answer) return this.send({ type: "fault", fault: answer });
		this.shown = answer;
		await this.send({
			type: "chain",
			page: {
				source: visible(this.source.name),
				certificates: material.certificates.map(({ title }) => title),
				question,
				view: answer.view,
				facts: material.facts,
				searched: this.found.searched,
			},
			kept: { source: this.source.uri?.toString() ?? null, question },
		});
	}

	private async open(node: number): Promise<void> {
		const member = this.shown?.members[node];
		if (member === undefined) return;
		const name = visible(certificateTitle(member.certificate));
		await this.parts.inspectors.showOnce(new CertificateSource(name, member.der));
	}

	private target(index: number, withRoot: boolean): ActionTarget | undefined {
		const path = this.shown?.paths[index];
		return this.shown && path && { chains: this.shown, path, withRoot, uri: this.source.uri };
	}

	private async tell(text: string | undefined): Promise<void> {
		if (text !== undefined) await this.send({ type: "announce", text });
	}

	private async send(message: ChainHostMessage): Promise<void> {
		if (this.isReady) await this.panel.webview.postMessage(message);
	}
}
