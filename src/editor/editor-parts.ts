import type * as vscode from "vscode";
import type { PkiDocuments } from "./documents.ts";
import type { HostPorts } from "./host-ports.ts";
import type { OpenInspectors } from "./inspector/open-inspectors.ts";
import type { MinuteClock } from "./minute-clock.ts";
import type { OpenedKeystores } from "./unlock/opened-keystores.ts";

/** What the adapters have in common. */
export interface EditorParts {
	readonly extensionUri: vscode.Uri;
	readonly documents: PkiDocuments;
	readonly keystores: OpenedKeystores;
	readonly inspectors: OpenInspectors;
	readonly clock: MinuteClock;
	readonly ports: HostPorts;
	/** What is kept for the workspace, outside of its files. */
	readonly workspaceState: vscode.Memento;
}
