import * as l10n from "@vscode/l10n";
import type { ObjectEntry } from "../../src/editor/protocol/inspector-messages.ts";
import { element, icon } from "./element.ts";
import { indexAfterKey } from "./list-keys.ts";

/** The objects of a source as a listbox: one tab stop, arrow keys move and select. */
export class ObjectList {
	readonly box: HTMLElement;
	private readonly select: (index: number) => void;
	private options: HTMLElement[] = [];
	private shown = "";
	private selected = -1;

	constructor(select: (index: number) => void) {
		this.select = select;
		this.box = element("div", { role: "listbox", class: "objects" });
		this.box.addEventListener("keydown", (event) => this.onKey(event));
		this.box.addEventListener("click", (event) => this.onClick(event));
	}

	/** Draws the entries anew only where they differ, so that focus and scroll position stay. */
	show(entries: readonly ObjectEntry[], selected: number, sourceName: string): void {
		const wanted = JSON.stringify(entries);
		if (wanted !== this.shown) {
			const hadFocus = this.box.contains(document.activeElement);
			this.options = entries.map(option);
			this.box.replaceChildren(...this.options);
			this.shown = wanted;
			this.selected = -1;
			this.mark(selected);
			if (hadFocus) this.options[selected]?.focus();
		}
		this.box.setAttribute("aria-label", l10n.t("Objects in {0}", sourceName));
		this.mark(selected);
	}

	private mark(index: number): void {
		if (index === this.selected) return;
		const before = this.options[this.selected];
		before?.setAttribute("aria-selected", "false");
		before?.setAttribute("tabindex", "-1");
		const now = this.options[index];
		now?.setAttribute("aria-selected", "true");
		now?.setAttribute("tabindex", "0");
		now?.scrollIntoView({ block: "nearest" });
		this.selected = index;
	}

	private choose(index: number): void {
		this.options[index]?.focus();
		if (index === this.selected) return;
		this.mark(index);
		this.select(index);
	}

	private onKey(event: KeyboardEvent): void {
		const index = indexAfterKey(event.key, this.selected, this.options.length);
		if (index === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		this.choose(index);
	}

	private onClick({ target }: Event): void {
		const index = this.options.findIndex((each) => target instanceof Node && each.contains(target));
		if (index >= 0) this.choose(index);
	}
}

const option = ({ title, description, icon: name }: ObjectEntry): HTMLElement =>
	element(
		"div",
		{ role: "option", class: "object", "aria-selected": "false", tabindex: "-1" },
		icon(name),
		element("span", { class: "object-title", dir: "auto" }, title),
		element("span", { class: "object-description" }, description),
	);
