import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { parseServerAddress, type ServerAddress } from "./address.ts";
import { addressFaultText } from "./address-fault.ts";
import { type Answer, ask, type Step } from "./step.ts";

/** Asks which server. `before` stands in the box, selected. */
export function askAddress(step: Step, before: string): Promise<Answer<ServerAddress>> {
	const box = vscode.window.createInputBox();
	box.value = before;
	box.placeholder = "api.example:443";
	box.prompt = l10n.t("Host and port, or a URL. Nothing but the TLS handshake is sent there.");
	box.onDidChangeValue((text) => {
		const parsed = parseServerAddress(text);
		box.validationMessage = text !== "" && "fault" in parsed ? addressFaultText(parsed.fault) : undefined;
	});
	return ask(box, step, () => {
		const parsed = parseServerAddress(box.value);
		if (!("fault" in parsed)) return parsed;
		box.validationMessage = addressFaultText(parsed.fault);
		return undefined;
	});
}
