import * as vscode from "vscode";

/** One question of several in a row. */
export interface Step {
	readonly title: string;
	/** From 1. */
	readonly step: number;
	readonly totalSteps: number;
}

/** What a person did with a question: answered, went back to the one before, or gave up. */
export type Answer<T> = { readonly value: T } | "back" | "cancelled";

/** Shows a question that is set up until `accept` gives an answer; undefined from it leaves the question open. */
export function ask<T>(
	input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
	{ title, step, totalSteps }: Step,
	accept: () => T | undefined,
): Promise<Answer<T>> {
	input.title = title;
	input.step = step;
	input.totalSteps = totalSteps;
	// Whoever looks the host name up in another window has not given up.
	input.ignoreFocusOut = true;
	input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
	return new Promise((resolve) => {
		input.onDidTriggerButton(() => {
			resolve("back");
			input.hide();
		});
		input.onDidAccept(() => {
			const value = accept();
			if (value === undefined) return;
			resolve({ value });
			input.hide();
		});
		input.onDidHide(() => {
			resolve("cancelled");
			input.dispose();
		});
		input.show();
	});
}
