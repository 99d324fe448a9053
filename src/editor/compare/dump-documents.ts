import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

const SCHEME = "cert-inspector-dump";

/** Texts that exist while somebody looks at them, each under a name of its own; they cannot be edited. */
export class DumpDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly texts = new Map<string, string>();
	private readonly registration: vscode.Disposable;
	private made = 0;

	constructor() {
		this.registration = vscode.Disposable.from(
			vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
		);
	}

	/** @param name of the document, as its tab shows it; anything but a path */
	add(name: string, text: string): vscode.Uri {
		const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${++this.made}/${name}` });
		this.texts.set(uri.toString(), text);
		return uri;
	}

	/** After a reload of the window VS Code asks for texts that were not kept. */
	provideTextDocumentContent(uri: vscode.Uri): string {
		return (
			this.texts.get(uri.toString()) ?? l10n.t("This comparison has ended. Compare the certificates again to see it.")
		);
	}

	dispose(): void {
		this.registration.dispose();
		this.texts.clear();
	}
}
