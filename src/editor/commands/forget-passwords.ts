import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";

/** Forgets every password, in memory and in the secret storage; what they opened is locked again. */
export async function forgetPasswords({ keystores }: EditorParts): Promise<void> {
	await keystores.forgetAll();
	void vscode.window.showInformationMessage(l10n.t("All passwords are forgotten. What they opened is locked again."));
}
