import { type ExtensionContext, Uri, workspace } from "vscode";
import { activateEditor } from "./editor/activate.ts";
import { digests } from "./platform/web.ts";

/** Called by the web extension host. */
export function activate(context: ExtensionContext): void {
	const roots = Uri.joinPath(context.extensionUri, "dist", "web", "roots.pem");
	const mozilla = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(roots));
	activateEditor(context, { digests, trustRoots: { mozilla }, now: Date.now });
}
