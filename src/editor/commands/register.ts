import * as vscode from "vscode";
import type { ChainPanels } from "../chain/chain-panels.ts";
import type { DumpDocuments } from "../compare/dump-documents.ts";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { COMMANDS } from "./command-ids.ts";

/** Makes the contributed commands do what they say; what one needs is loaded when it runs first. */
export const registerCommands = (
	parts: EditorParts,
	panels: InspectorPanels,
	chains: ChainPanels,
	dumps: DumpDocuments,
): vscode.Disposable =>
	vscode.Disposable.from(
		vscode.commands.registerCommand(COMMANDS.inspect, async (target: unknown, selection: unknown) => {
			const { inspect } = await import("./inspect.ts");
			return inspect(parts, panels, target, selection);
		}),
		vscode.commands.registerCommand(COMMANDS.inspectFile, async () => {
			const { inspectFile } = await import("./inspect-file.ts");
			return inspectFile(panels);
		}),
		vscode.commands.registerCommand(COMMANDS.inspectClipboard, async () => {
			const { inspectClipboard } = await import("./inspect-clipboard.ts");
			return inspectClipboard(parts, panels);
		}),
		vscode.commands.registerCommand(COMMANDS.unlock, async (target: unknown) => {
			const { unlock } = await import("./unlock.ts");
			return unlock(parts, panels, target);
		}),
		vscode.commands.registerCommand(COMMANDS.forgetPasswords, async () => {
			const { forgetPasswords } = await import("./forget-passwords.ts");
			return forgetPasswords(parts);
		}),
		vscode.commands.registerCommand(COMMANDS.showAsn1, async (target: unknown) => {
			const { showAsn1 } = await import("./show-asn1.ts");
			return showAsn1(parts, panels, target);
		}),
		vscode.commands.registerCommand(COMMANDS.showChain, async (target: unknown, selection: unknown) => {
			const { showChain } = await import("./show-chain.ts");
			return showChain(parts, chains, target, selection);
		}),
		vscode.commands.registerCommand(COMMANDS.inspectServerChain, async () => {
			const { inspectServerChain } = await import("./inspect-server-chain.ts");
			return inspectServerChain(parts, chains);
		}),
		vscode.commands.registerCommand(COMMANDS.copyFingerprint, async (target: unknown) => {
			const { copyFingerprint } = await import("./copy-fingerprint.ts");
			return copyFingerprint(parts, target);
		}),
		vscode.commands.registerCommand(COMMANDS.copyPem, async (target: unknown) => {
			const { copyPem } = await import("./copy-pem.ts");
			return copyPem(parts, target);
		}),
		vscode.commands.registerCommand(COMMANDS.extract, async (target: unknown) => {
			const { extract } = await import("./extract.ts");
			return extract(parts, target);
		}),
		vscode.commands.registerCommand(COMMANDS.compareCertificates, async (target: unknown) => {
			const { compareCertificates } = await import("./compare-certificates.ts");
			return compareCertificates(parts, dumps, target);
		}),
		vscode.commands.registerCommand(COMMANDS.explainProblem, async (ruleId: unknown) => {
			const { explainProblem } = await import("./explain-problem.ts");
			return explainProblem(ruleId);
		}),
	);
