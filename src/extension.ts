import type { ExtensionContext } from "vscode";
import { activateEditor } from "./editor/activate.ts";
import { digests } from "./platform/node.ts";

/** Called by the desktop and remote extension hosts. */
export function activate(context: ExtensionContext): void {
	activateEditor(context, { digests, now: Date.now });
}
