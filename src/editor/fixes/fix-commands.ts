import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { isRuleId } from "../diagnostics/documentation.ts";

/** Commands that code actions run; nobody can call them by name, so package.json does not list them. */
export const FIX_COMMANDS = {
	ignoreRule: "certInspector.ignoreRule",
	copyMendCommand: "certInspector.copyMendCommand",
	removeByteOrderMark: "certInspector.removeByteOrderMark",
} as const;

export const registerFixCommands = (): vscode.Disposable =>
	vscode.Disposable.from(
		vscode.commands.registerCommand(FIX_COMMANDS.ignoreRule, async (ruleId: unknown, uri: unknown) => {
			if (!isRuleId(ruleId)) return;
			const { switchOff } = await import("./rule-setting.ts");
			await switchOff(ruleId, uri instanceof vscode.Uri ? uri : undefined);
		}),
		vscode.commands.registerCommand(FIX_COMMANDS.copyMendCommand, async (line: unknown) => {
			if (typeof line !== "string") return;
			await vscode.env.clipboard.writeText(line);
			vscode.window.setStatusBarMessage(l10n.t("Copied: {0}", line), 5000);
		}),
		vscode.commands.registerCommand(FIX_COMMANDS.removeByteOrderMark, async (uri: unknown) => {
			if (!(uri instanceof vscode.Uri)) return;
			const { removeByteOrderMark } = await import("./byte-order-mark.ts");
			await removeByteOrderMark(uri);
		}),
	);
