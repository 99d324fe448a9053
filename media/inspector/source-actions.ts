import "@vscode-elements/elements/dist/vscode-button/index.js";
import * as l10n from "@vscode/l10n";
import type { SourceAction } from "../../src/editor/protocol/inspector-messages.ts";
import { element } from "./element.ts";

function actionName(id: SourceAction): string {
	switch (id) {
		case "inspectFile":
			return l10n.t("Choose a File…");
		case "inspectClipboard":
			return l10n.t("Inspect the Clipboard");
		case "reopenAsText":
			return l10n.t("Reopen as Text");
		case "unlock":
			return l10n.t("Unlock…");
	}
}

/** Buttons for what can be done with the whole source, the first one the most likely. */
export const sourceActions = (
	offered: readonly SourceAction[],
	cssClass: string,
	run: (id: SourceAction) => void,
): HTMLElement =>
	element("p", { class: cssClass }, ...offered.map((id, index) => button(id, index > 0, () => run(id))));

function button(id: SourceAction, isSecondary: boolean, run: () => void): HTMLElement {
	const made = element("vscode-button", { "data-key": `action/${id}` }, actionName(id));
	made.secondary = isSecondary;
	made.addEventListener("click", run);
	return made;
}
