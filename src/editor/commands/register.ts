import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { COMMANDS } from "./command-ids.ts";
import { copyFingerprint } from "./copy-fingerprint.ts";
import { inspect } from "./inspect.ts";
import { inspectClipboard } from "./inspect-clipboard.ts";
import { inspectFile } from "./inspect-file.ts";

/** Makes the contributed commands do what they say. */
export const registerCommands = (parts: EditorParts, panels: InspectorPanels): vscode.Disposable =>
	vscode.Disposable.from(
		vscode.commands.registerCommand(COMMANDS.inspect, (target: unknown, selection: unknown) =>
			inspect(parts, panels, target, selection),
		),
		vscode.commands.registerCommand(COMMANDS.inspectFile, () => inspectFile(panels)),
		vscode.commands.registerCommand(COMMANDS.inspectClipboard, () => inspectClipboard(panels)),
		vscode.commands.registerCommand(COMMANDS.copyFingerprint, (target: unknown) => copyFingerprint(parts, target)),
	);
