import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { BlockContext } from "./block-context.ts";
import { ChainPanels } from "./chain/chain-panels.ts";
import { BlockLenses } from "./code-lens.ts";
import { registerCommands } from "./commands/register.ts";
import { DumpDocuments } from "./compare/dump-documents.ts";
import { Diagnostics } from "./diagnostics/diagnostics.ts";
import { RULES_SCHEME, RulePages } from "./diagnostics/documentation.ts";
import { JudgedDocuments } from "./diagnostics/judged-documents.ts";
import { BlockSymbols } from "./document-symbols.ts";
import { PkiDocuments } from "./documents.ts";
import type { EditorParts } from "./editor-parts.ts";
import { FixProvider } from "./fixes/code-actions.ts";
import { registerFixCommands } from "./fixes/fix-commands.ts";
import type { HostPorts } from "./host-ports.ts";
import { BlockHover } from "./hover.ts";
import { OpenInspectors } from "./inspector/open-inspectors.ts";
import { InspectorPanels } from "./inspector/panels.ts";
import { MinuteClock } from "./minute-clock.ts";
import { OpenedKeystores } from "./unlock/opened-keystores.ts";
import { RememberedPasswords } from "./unlock/remembered-passwords.ts";
import { registerViewer } from "./viewer/certificate-viewer.ts";

/** PEM stands in documents of every language and scheme. */
const EVERYWHERE = "*";

/** Puts the adapters into the editor. Everything that is made here ends with the extension. */
export function activateEditor(
	{ subscriptions, extensionUri, secrets, workspaceState }: vscode.ExtensionContext,
	ports: HostPorts,
): void {
	if (vscode.l10n.bundle !== undefined) l10n.config({ contents: vscode.l10n.bundle });
	const documents = new PkiDocuments();
	const keystores = new OpenedKeystores(new RememberedPasswords(secrets), ports.deriveKey);
	const clock = new MinuteClock();
	const inspectors = new OpenInspectors();
	const parts: EditorParts = { extensionUri, documents, keystores, inspectors, clock, ports, workspaceState };
	const panels = new InspectorPanels(parts);
	const chains = new ChainPanels(parts, panels);
	const lenses = new BlockLenses(parts);
	const dumps = new DumpDocuments();
	const judged = new JudgedDocuments(parts);
	subscriptions.push(
		documents,
		keystores,
		clock,
		panels,
		chains,
		lenses,
		new BlockContext(documents),
		judged,
		new Diagnostics(judged, parts),
		registerFixCommands(),
		vscode.workspace.registerTextDocumentContentProvider(RULES_SCHEME, new RulePages(extensionUri)),
		dumps,
		registerCommands(parts, panels, chains, dumps),
		registerViewer(parts),
		vscode.languages.registerHoverProvider(EVERYWHERE, new BlockHover(parts)),
		vscode.languages.registerCodeActionsProvider(EVERYWHERE, new FixProvider(parts, judged), FixProvider.metadata),
		vscode.languages.registerCodeLensProvider(EVERYWHERE, lenses),
		vscode.languages.registerDocumentSymbolProvider(EVERYWHERE, new BlockSymbols(parts), {
			label: l10n.t("Certificates"),
		}),
	);
}
