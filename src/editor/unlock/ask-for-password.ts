import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

/**
 * Asks for the password of a keystore; undefined where somebody gives up.
 * @param file its name, with nothing invisible in it
 * @param wrong what to say of the password entered before, until somebody types
 */
export function askForPassword(file: string, prompt: string, wrong: string | undefined): Promise<string | undefined> {
	const box = vscode.window.createInputBox();
	box.title = l10n.t("Unlock {0}", file);
	box.prompt = prompt;
	box.password = true;
	box.ignoreFocusOut = true;
	box.validationMessage = wrong;
	return new Promise((resolve) => {
		box.onDidChangeValue(() => {
			box.validationMessage = undefined;
		});
		box.onDidAccept(() => {
			resolve(box.value);
			box.hide();
		});
		box.onDidHide(() => {
			resolve(undefined);
			box.dispose();
		});
		box.show();
	});
}
