import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { UriSource } from "../inspector/uri-source.ts";
import { webviewOptions } from "../inspector/webview.ts";
import type { ChainQuestion } from "../protocol/chain-messages.ts";
import type { ChainPanel, ChainPanelParts } from "./chain-panel.ts";
import { readChainKeptState } from "./kept-state.ts";
import type { ChainSource } from "./source.ts";

/** As package.json names it in `activationEvents`. */
const VIEW_TYPE = "certInspector.chain";

type PanelMaker = (panel: vscode.WebviewPanel, source: ChainSource, question?: ChainQuestion) => ChainPanel;

/** The open chain views, one for each source. */
export class ChainPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
	private readonly parts: EditorParts;
	private readonly inspectors: InspectorPanels;
	private readonly panels = new Map<string, ChainPanel>();
	private readonly serializer: vscode.Disposable;
	private maker: Promise<PanelMaker> | undefined;

	constructor(parts: EditorParts, inspectors: InspectorPanels) {
		this.parts = parts;
		this.inspectors = inspectors;
		this.serializer = vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this);
	}

	/**
	 * Shows the chains of a file or document.
	 * @param certificate DER of the one to begin with; otherwise the leaf of what is there
	 */
	async showUri(uri: vscode.Uri, certificate?: Uint8Array): Promise<void> {
		const known = this.panels.get(uri.toString());
		known?.reveal();
		const panel = known ?? (await this.add(this.newPanel(), await this.sourceOf(uri)));
		if (certificate !== undefined) await panel.choose(certificate);
	}

	/** Shows the chains of a source in the place of an older one with its key: what was read cannot be read again. */
	async showOnce(source: ChainSource, certificate?: Uint8Array): Promise<void> {
		const old = this.panels.get(source.key);
		const column = old?.viewColumn;
		old?.close();
		const panel = await this.add(this.newPanel(column), source);
		if (certificate !== undefined) await panel.choose(certificate);
	}

	/** Called by VS Code after a reload of the window. What cannot be read again is closed. */
	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const kept = readChainKeptState(state);
		if (kept === undefined) panel.dispose();
		else await this.add(panel, await this.sourceOf(vscode.Uri.parse(kept.source)), kept.question);
	}

	dispose(): void {
		this.serializer.dispose();
		for (const panel of [...this.panels.values()]) panel.dispose();
		this.panels.clear();
	}

	private async sourceOf(uri: vscode.Uri): Promise<ChainSource> {
		const { InspectorChainSource } = await import("./inspector-chain-source.ts");
		return new InspectorChainSource(new UriSource(uri, this.parts));
	}

	private async add(panel: vscode.WebviewPanel, source: ChainSource, question?: ChainQuestion): Promise<ChainPanel> {
		this.maker ??= this.loadMaker();
		const make = await this.maker;
		const added = make(panel, source, question);
		this.panels.set(source.key, added);
		panel.onDidDispose(() => {
			if (this.panels.get(source.key) === added) this.panels.delete(source.key);
		});
		return added;
	}

	/** Everything behind a panel is loaded when the first one opens; all of them read the same places. */
	private async loadMaker(): Promise<PanelMaker> {
		const [{ ChainPanel: Panel }, { poolPlaces }] = await Promise.all([
			import("./chain-panel.ts"),
			import("./pool-sources.ts"),
		]);
		const parts: ChainPanelParts = { editor: this.parts, inspectors: this.inspectors, places: poolPlaces(this.parts) };
		return (panel, source, question) => new Panel(panel, source, parts, question);
	}

	private newPanel(column?: vscode.ViewColumn): vscode.WebviewPanel {
		const isAlone = vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
		const viewColumn = column ?? (isAlone ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside);
		return vscode.window.createWebviewPanel(VIEW_TYPE, "", { viewColumn }, webviewOptions(this.parts.extensionUri));
	}
}
