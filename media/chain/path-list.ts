import * as l10n from "@vscode/l10n";
import type { ChainTone, ChainView, PathView } from "../../src/editor/protocol/chain-messages.ts";
import { element, icon } from "../inspector/element.ts";

const ICONS: Readonly<Record<ChainTone, string>> = {
	good: "pass",
	conditional: "info",
	bad: "error",
	unknown: "question",
};

/** Every chain with its verdict, where there are several; the one that is chosen stands out in the drawing. */
export class PathList {
	readonly box = element("section", { class: "paths", "aria-labelledby": "paths-title" });
	private readonly list = element("ol");
	private readonly heading = element("h2", { id: "paths-title" });
	private readonly hidden = element("p", { class: "paths-hidden" });
	private readonly choose: (path: number) => void;

	constructor(choose: (path: number) => void) {
		this.choose = choose;
		this.box.append(this.heading, this.list, this.hidden);
	}

	show({ paths, hiddenPaths }: ChainView, chosen: number): void {
		const focused = [...this.list.querySelectorAll("button")].indexOf(document.activeElement as HTMLButtonElement);
		this.box.hidden = paths.length < 2;
		this.heading.textContent = l10n.t("{0} chains", paths.length + hiddenPaths);
		this.list.replaceChildren(...paths.map((path, index) => this.entry(path, index, index === chosen)));
		this.list.querySelectorAll("button")[focused]?.focus();
		this.hidden.hidden = hiddenPaths === 0;
		this.hidden.textContent = l10n.t("{0} further chains are not drawn.", hiddenPaths);
	}

	private entry({ tone, word, title, reason }: PathView, index: number, isChosen: boolean): HTMLElement {
		const button = element(
			"button",
			{ class: "path", "aria-pressed": String(isChosen), "data-tone": tone },
			icon(ICONS[tone]),
			element("span", { class: "path-title" }, element("strong", {}, word), ` ${title}`),
			...(reason === "" ? [] : [element("span", { class: "path-reason" }, reason)]),
		);
		button.type = "button";
		button.addEventListener("click", () => this.choose(index));
		return element("li", {}, button);
	}
}
