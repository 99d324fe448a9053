import "@vscode-elements/elements/dist/vscode-toolbar-button/index.js";
import * as l10n from "@vscode/l10n";
import type { ChainAction } from "../../src/editor/protocol/chain-messages.ts";
import { element } from "../inspector/element.ts";

export type PageAction = ChainAction | "copyPicture" | "savePicture";

const ICONS: Readonly<Record<PageAction, string>> = {
	copyPem: "copy",
	saveChain: "save-as",
	copyText: "list-tree",
	copyPicture: "file-media",
	savePicture: "save-as",
	copyTodo: "tasklist",
};

/** What can be done with the chain that is chosen. */
export class ChainActions {
	readonly box = element("div", { class: "actions", role: "group" });
	private readonly root = element("input");
	private readonly todo: HTMLElement;

	constructor(run: (id: PageAction, withRoot: boolean) => void) {
		this.box.setAttribute("aria-label", l10n.t("What to do with the chain"));
		this.root.type = "checkbox";
		const button = (id: PageAction): HTMLElement => {
			const made = element("vscode-toolbar-button", { "data-key": `chain/${id}` }, actionName(id));
			made.icon = ICONS[id];
			made.addEventListener("click", () => run(id, this.root.checked));
			return made;
		};
		this.todo = button("copyTodo");
		this.box.append(
			this.todo,
			button("copyPem"),
			button("saveChain"),
			element("label", { class: "check" }, this.root, l10n.t("with the root")),
			...(["copyText", "copyPicture", "savePicture"] as const).map(button),
		);
	}

	/** @param hasTodo whether something is missing or wrong */
	show(hasTodo: boolean): void {
		this.todo.hidden = !hasTodo;
	}
}

function actionName(id: PageAction): string {
	switch (id) {
		case "copyPem":
			return l10n.t("Copy chain as PEM");
		case "saveChain":
			return l10n.t("Save chain…");
		case "copyText":
			return l10n.t("Copy as text");
		case "copyPicture":
			return l10n.t("Copy picture (SVG)");
		case "savePicture":
			return l10n.t("Save picture…");
		case "copyTodo":
			return l10n.t("Copy TODO for what is missing");
	}
}
