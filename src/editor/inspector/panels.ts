import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import { readKeptState } from "./kept-state.ts";
import type { InspectorPanel } from "./panel.ts";
import type { InspectorSource } from "./source.ts";
import { UriSource } from "./uri-source.ts";
import { webviewOptions } from "./webview.ts";

/** As package.json names it in `activationEvents`. */
const VIEW_TYPE = "certInspector.inspector";

type PanelMaker = (...parts: ConstructorParameters<typeof InspectorPanel>) => InspectorPanel;

/** Everything behind a panel is loaded when the first one opens: hovers and lenses do without it. */
async function panelMaker(): Promise<PanelMaker> {
	const { InspectorPanel: Panel } = await import("./panel.ts");
	return (...parts) => new Panel(...parts);
}

/** The open inspectors, one for each source. */
export class InspectorPanels implements vscode.WebviewPanelSerializer, vscode.Disposable {
	private readonly parts: EditorParts;
	private readonly panels = new Map<string, InspectorPanel>();
	private readonly serializer: vscode.Disposable;

	constructor(parts: EditorParts) {
		this.parts = parts;
		this.serializer = vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this);
	}

	/** Shows the objects of a file or document, the one at `offset` first. */
	async showUri(uri: vscode.Uri, offset?: number): Promise<void> {
		const panel = await this.open(uri);
		if (offset !== undefined) await panel.select(offset);
	}

	/** Shows the ASN.1 structure of an object of a file or document: of the one at `offset`, else of the first. */
	async showAsn1(uri: vscode.Uri, offset?: number): Promise<void> {
		const panel = await this.open(uri);
		await panel.showAsn1(offset);
	}

	/** Shows the objects of a source that cannot be read again, in the place of an older one of its kind. */
	async showOnce(source: InspectorSource): Promise<void> {
		const make = await panelMaker();
		const old = this.panels.get(source.key);
		const column = old?.viewColumn;
		old?.close();
		this.add(make, this.newPanel(column), source, 0);
	}

	/** Called by VS Code after a reload of the window. What cannot be read again is closed. */
	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const make = await panelMaker();
		const { source, selected } = readKeptState(state);
		if (source === null) panel.dispose();
		else this.add(make, panel, new UriSource(vscode.Uri.parse(source), this.parts), selected);
	}

	dispose(): void {
		this.serializer.dispose();
		for (const panel of [...this.panels.values()]) panel.dispose();
		this.panels.clear();
	}

	private async open(uri: vscode.Uri): Promise<InspectorPanel> {
		const make = await panelMaker();
		const known = this.panels.get(uri.toString());
		known?.reveal();
		return known ?? this.add(make, this.newPanel(), new UriSource(uri, this.parts), 0);
	}

	private add(make: PanelMaker, panel: vscode.WebviewPanel, source: InspectorSource, selected: number): InspectorPanel {
		const added = make(panel, source, selected, this.parts);
		this.panels.set(source.key, added);
		panel.onDidDispose(() => {
			if (this.panels.get(source.key) === added) this.panels.delete(source.key);
		});
		return added;
	}

	private newPanel(column?: vscode.ViewColumn): vscode.WebviewPanel {
		const { extensionUri } = this.parts;
		const isAlone = vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
		const viewColumn = column ?? (isAlone ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside);
		return vscode.window.createWebviewPanel(VIEW_TYPE, "", { viewColumn }, webviewOptions(extensionUri));
	}
}
