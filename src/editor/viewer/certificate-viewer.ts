import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanel } from "../inspector/panel.ts";

/** As package.json names them in `customEditors`: the editor of binary files, and a choice for those that may be text. */
const VIEW_TYPES = ["certInspector.viewer", "certInspector.viewerOfText"] as const;

/** What is shown of a file is read by its panel, which follows it. */
interface ViewedFile extends vscode.CustomDocument {
	readonly uri: vscode.Uri;
}

/** The inspector as the editor of a file. Nothing can be changed in it. */
class CertificateViewer implements vscode.CustomReadonlyEditorProvider<ViewedFile>, vscode.Disposable {
	private readonly parts: EditorParts;
	private readonly panels = new Set<InspectorPanel>();

	constructor(parts: EditorParts) {
		this.parts = parts;
	}

	openCustomDocument(uri: vscode.Uri): ViewedFile {
		return { uri, dispose: () => undefined };
	}

	/** Everything behind the view is loaded when the first one opens. */
	async resolveCustomEditor({ uri }: ViewedFile, panel: vscode.WebviewPanel): Promise<void> {
		const [{ InspectorPanel }, { UriSource }] = await Promise.all([
			import("../inspector/panel.ts"),
			import("../inspector/uri-source.ts"),
		]);
		const shown = new InspectorPanel(panel, new UriSource(uri, this.parts), 0, this.parts, true);
		this.panels.add(shown);
		shown.onDidDispose(() => this.panels.delete(shown));
	}

	dispose(): void {
		for (const panel of this.panels) panel.dispose();
		this.panels.clear();
	}
}

/** Offers the viewer for the files that package.json lists; each tab of a file has a view of its own. */
export function registerViewer(parts: EditorParts): vscode.Disposable {
	const viewer = new CertificateViewer(parts);
	const options = { supportsMultipleEditorsPerDocument: true };
	return vscode.Disposable.from(
		viewer,
		...VIEW_TYPES.map((viewType) => vscode.window.registerCustomEditorProvider(viewType, viewer, options)),
	);
}
