import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { isRuleId, pageOf } from "../diagnostics/documentation.ts";

/** Opens the page about a rule or a code of the decoder: rendered where Markdown can be, as text otherwise. */
export async function explainProblem(target: unknown): Promise<void> {
	const ruleId = isRuleId(target) ? target : ruleUnderCursor();
	if (ruleId === undefined) {
		void vscode.window.showInformationMessage(l10n.t("The cursor is at no problem of a certificate."));
		return;
	}
	const page = pageOf(ruleId);
	try {
		await vscode.commands.executeCommand("markdown.showPreview", page);
	} catch {
		await vscode.window.showTextDocument(page);
	}
}

/** The rule of the first diagnostic of ours at the cursor. */
function ruleUnderCursor(): string | undefined {
	const editor = vscode.window.activeTextEditor;
	if (editor === undefined) return undefined;
	const { document, selection } = editor;
	const at = vscode.languages
		.getDiagnostics(document.uri)
		.find(({ source, range }) => source === "cert-inspector" && range.intersection(selection) !== undefined);
	const value = typeof at?.code === "object" ? at.code.value : undefined;
	return isRuleId(value) ? value : undefined;
}
