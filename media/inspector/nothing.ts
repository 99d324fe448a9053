import "@vscode-elements/elements/dist/vscode-button/index.js";
import * as l10n from "@vscode/l10n";
import type { NothingAction, NothingToInspect } from "../../src/editor/protocol/inspector-messages.ts";
import { element, icon } from "./element.ts";
import { problemList } from "./problem-list.ts";
import type { Actions } from "./row-actions.ts";

const actionName = (id: NothingAction): string =>
	id === "inspectFile" ? l10n.t("Choose a File…") : l10n.t("Inspect the Clipboard");

/** Says that and why there is nothing to see, and what to do instead. */
export function nothing(
	{ isError, heading, explanation, problems, actions: offered }: NothingToInspect,
	actions: Actions,
	run: (id: NothingAction) => void,
): HTMLElement[] {
	const box = element(
		"div",
		{ class: "nothing", "data-error": String(isError) },
		icon(isError ? "error" : "info"),
		element("h1", { id: "title" }, heading),
		element("p", {}, explanation),
	);
	if (offered.length > 0)
		box.append(element("p", { class: "nothing-actions" }, ...offered.map((id, index) => button(id, index > 0, run))));
	return problems.length > 0 ? [box, problemList(problems, actions)] : [box];
}

function button(id: NothingAction, isSecondary: boolean, run: (id: NothingAction) => void): HTMLElement {
	const made = element("vscode-button", { "data-key": `action/${id}` }, actionName(id));
	made.secondary = isSecondary;
	made.addEventListener("click", () => run(id));
	return made;
}
