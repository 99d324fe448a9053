import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

export interface PasswordQuestion {
	/** The name of what is locked, with nothing invisible in it. */
	readonly name: string;
	readonly prompt: string;
	/** What to say of the password entered before, until somebody types. */
	readonly wrong: string | undefined;
	/** Whether there is a file to remember a password for. */
	readonly canRemember: boolean;
}

export interface EnteredPassword {
	readonly text: string;
	/** Whether somebody has asked for it. */
	readonly isToRemember: boolean;
}

/** Asks for a password; undefined where somebody gives up. It is remembered only where the button for it is pressed. */
export function askForPassword({
	name,
	prompt,
	wrong,
	canRemember,
}: PasswordQuestion): Promise<EnteredPassword | undefined> {
	const box = vscode.window.createInputBox();
	let isToRemember = false;
	const draw = (): void => {
		const hint = canRemember ? ` ${l10n.t("The button above has it remembered.")}` : "";
		box.prompt = isToRemember
			? l10n.t("If it fits, the password is kept in the secret storage of VS Code.")
			: prompt + hint;
		box.buttons = canRemember ? [rememberButton(isToRemember)] : [];
	};
	box.title = l10n.t("Unlock {0}", name);
	box.password = true;
	box.ignoreFocusOut = true;
	box.validationMessage = wrong;
	draw();
	return new Promise((resolve) => {
		box.onDidTriggerButton(() => {
			isToRemember = !isToRemember;
			draw();
		});
		box.onDidChangeValue(() => {
			box.validationMessage = undefined;
		});
		box.onDidAccept(() => {
			resolve({ text: box.value, isToRemember });
			box.hide();
		});
		box.onDidHide(() => {
			resolve(undefined);
			box.dispose();
		});
		box.show();
	});
}

const rememberButton = (isPressed: boolean): vscode.QuickInputButton => ({
	iconPath: new vscode.ThemeIcon(isPressed ? "pass-filled" : "save"),
	tooltip: isPressed
		? l10n.t("The password will be remembered in the secret storage; do not remember it")
		: l10n.t("Remember the password in the secret storage"),
});
