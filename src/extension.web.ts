import type { ExtensionContext } from "vscode";
import { activateEditor } from "./editor/activate.ts";
import { digests } from "./platform/web.ts";

/** Called by the web extension host. */
export function activate(context: ExtensionContext): void {
	activateEditor(context, { digests, now: Date.now });
}
