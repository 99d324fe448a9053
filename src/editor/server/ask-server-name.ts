import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { referenceLabels } from "../../core/chain/names/dns-name.ts";
import { type Answer, ask, type Step } from "./step.ts";

/** Asks for the server name to send (RFC 6066 §3), empty for none. `suggested` stands in the box. */
export function askServerName(step: Step, suggested: string): Promise<Answer<string>> {
	const box = vscode.window.createInputBox();
	box.value = suggested;
	box.placeholder = l10n.t("No server name is sent");
	box.prompt = l10n.t(
		"The name that clients ask for (SNI); servers with several certificates choose by it. Leave it empty to send none.",
	);
	const fault = (): string | undefined => {
		const isName = box.value.trim() === "" || referenceLabels(box.value.trim()) !== undefined;
		return isName ? undefined : l10n.t("A server name is a host name, such as api.example; it has no port.");
	};
	box.onDidChangeValue(() => {
		box.validationMessage = fault();
	});
	return ask(box, step, () => {
		box.validationMessage = fault();
		return box.validationMessage === undefined ? box.value.trim() : undefined;
	});
}
