import { type ExtensionContext, Uri } from "vscode";
import { activateEditor } from "./editor/activate.ts";
import {
	deriveKeyInThreads,
	digests,
	fileSurroundings,
	serverProbe,
	signatureHost,
	trustRoots,
} from "./platform/node.ts";

/** Called by the desktop and remote extension hosts. */
export function activate(context: ExtensionContext): void {
	const worker = Uri.joinPath(context.extensionUri, "dist", "key-derivation-worker.js").fsPath;
	activateEditor(context, {
		digests,
		deriveKey: deriveKeyInThreads(worker),
		signatureHost,
		serverProbe,
		trustRoots,
		fileSurroundings,
		now: Date.now,
	});
}
