import * as l10n from "@vscode/l10n";
import type { Range } from "../../src/editor/protocol/detail-view.ts";
import { element, icon } from "./element.ts";

/** What a person can do with a value, carried out by the extension. */
export interface Actions {
	/** Puts `text` on the clipboard; `label` names it in the announcement. */
	copy(label: string, text: string): void;
	/** Selects a range of the source in its editor; absent where the source is no text. */
	readonly reveal: ((range: Range) => void) | undefined;
}

interface Target {
	/** What the buttons are about, for their names. */
	readonly label: string;
	/** Tells this target from the others on the page; the focus finds its button again by it. */
	readonly key: string;
	readonly copy?: string;
	readonly range?: Range;
}

/** The buttons behind a value: copy and reveal, as far as it has them. Undefined where it has none. */
export function rowActions({ label, key, copy, range }: Target, actions: Actions): HTMLElement | undefined {
	const buttons: HTMLElement[] = [];
	const { reveal } = actions;
	if (copy !== undefined)
		buttons.push(iconButton("copy", l10n.t("Copy {0}", label), `${key}/copy`, () => actions.copy(label, copy)));
	if (range !== undefined && reveal !== undefined)
		buttons.push(
			iconButton("go-to-file", l10n.t("Reveal {0} in the editor", label), `${key}/reveal`, () => reveal(range)),
		);
	return buttons.length > 0 ? element("span", { class: "row-actions" }, ...buttons) : undefined;
}

function iconButton(iconName: string, name: string, key: string, run: () => void): HTMLElement {
	const button = element("button", { class: "icon-button", "aria-label": name, title: name, "data-key": key });
	button.type = "button";
	button.append(icon(iconName));
	button.addEventListener("click", run);
	return button;
}
