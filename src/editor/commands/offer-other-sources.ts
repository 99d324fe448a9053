import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { COMMANDS } from "./command-ids.ts";

/** Says why there is nothing to inspect and offers the other places to look; the clipboard unless that is what is empty. */
export async function offerOtherSources(reason: string, isClipboard = false): Promise<void> {
	const file = l10n.t("Choose a File…");
	const clipboard = l10n.t("Inspect the Clipboard");
	const offers = isClipboard ? [file] : [file, clipboard];
	const choice = await vscode.window.showInformationMessage(reason, ...offers);
	if (choice === file) await vscode.commands.executeCommand(COMMANDS.inspectFile);
	if (choice === clipboard) await vscode.commands.executeCommand(COMMANDS.inspectClipboard);
}
