import "@vscode-elements/elements/dist/vscode-toolbar-button/index.js";
import * as l10n from "@vscode/l10n";
import type { ObjectAction } from "../../src/editor/protocol/inspector-messages.ts";
import { element } from "./element.ts";

function actionName(id: ObjectAction): string {
	switch (id) {
		case "showChain":
			return l10n.t("Show chain");
		case "copyPem":
			return l10n.t("Copy as PEM");
		case "copyCertificates":
			return l10n.t("Copy certificates as PEM");
		case "extract":
			return l10n.t("Extract to file…");
		case "compare":
			return l10n.t("Compare with another certificate…");
	}
}

const ICONS: Readonly<Record<ObjectAction, string>> = {
	showChain: "type-hierarchy",
	copyPem: "copy",
	copyCertificates: "copy",
	extract: "save-as",
	compare: "diff",
};

/** Buttons for what can be done with one object. */
export const objectActions = (offered: readonly ObjectAction[], run: (id: ObjectAction) => void): HTMLElement =>
	element("p", { class: "object-actions" }, ...offered.map((id) => button(id, () => run(id))));

function button(id: ObjectAction, run: () => void): HTMLElement {
	const made = element("vscode-toolbar-button", { "data-key": `object/${id}` }, actionName(id));
	made.icon = ICONS[id];
	made.addEventListener("click", run);
	return made;
}

/**
 * What the menus of package.json under `webview/context` know of an object in the tree, as VS Code reads it from an
 * attribute. Commands get it as their argument.
 */
export const objectContext = (index: number, actions: readonly ObjectAction[]): string =>
	JSON.stringify({
		certInspectorObject: index,
		certInspectorCanShowChain: actions.includes("showChain"),
		certInspectorCanCopy: actions.includes("copyPem") || actions.includes("copyCertificates"),
		certInspectorCanExtract: actions.includes("extract"),
		certInspectorCanCompare: actions.includes("compare"),
		preventDefaultContextMenuItems: true,
	});
