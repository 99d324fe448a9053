import { element } from "./element.ts";

interface Tab {
	readonly id: string;
	readonly name: string;
	readonly panel: HTMLElement;
}

/** Tabs over panels (WAI-ARIA tabs pattern): one tab stop, arrow keys move and choose. */
export class Tabs {
	readonly bar = element("div", { role: "tablist", class: "tabs" });
	private readonly tabs: readonly Tab[];
	private readonly buttons: readonly HTMLElement[];
	private readonly changed: (id: string) => void;
	private current = 0;

	/** @param changed is told when a person or the extension brought another tab to the front */
	constructor(label: string, tabs: readonly Tab[], changed: (id: string) => void) {
		this.tabs = tabs;
		this.changed = changed;
		this.buttons = tabs.map(({ id, name, panel }) => tabOf(id, name, panel));
		this.bar.setAttribute("aria-label", label);
		this.bar.append(...this.buttons);
		this.bar.addEventListener("keydown", (event) => this.onKey(event));
		this.bar.addEventListener("click", ({ target }) => this.choose(this.indexOf(target)));
		this.mark(0);
	}

	/** Id of the tab in front. */
	get front(): string {
		return this.tabs[this.current]?.id ?? "";
	}

	show(id: string): void {
		this.choose(this.tabs.findIndex((tab) => tab.id === id));
	}

	/** Whether there is anything to be seen in tabs; else the first panel is alone. */
	allow(isAllowed: boolean): void {
		this.bar.hidden = !isAllowed;
		this.mark(this.current, isAllowed ? this.current : 0);
	}

	private indexOf(target: EventTarget | null): number {
		return this.buttons.findIndex((button) => target instanceof Node && button.contains(target));
	}

	private choose(index: number): void {
		const tab = this.tabs[index];
		if (tab === undefined || index === this.current) return;
		this.mark(index);
		this.changed(tab.id);
	}

	private mark(index: number, shown = index): void {
		this.current = index;
		for (const [at, button] of this.buttons.entries()) {
			button.setAttribute("aria-selected", String(at === index));
			button.setAttribute("tabindex", at === index ? "0" : "-1");
		}
		for (const [at, { panel }] of this.tabs.entries()) panel.hidden = at !== shown;
	}

	private onKey(event: KeyboardEvent): void {
		const last = this.buttons.length - 1;
		const steps: Readonly<Record<string, number>> = {
			ArrowLeft: this.current === 0 ? last : this.current - 1,
			ArrowRight: this.current === last ? 0 : this.current + 1,
			Home: 0,
			End: last,
		};
		const index = steps[event.key];
		if (index === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		this.choose(index);
		this.buttons[index]?.focus();
	}
}

function tabOf(id: string, name: string, panel: HTMLElement): HTMLElement {
	panel.id = `panel-${id}`;
	panel.setAttribute("role", "tabpanel");
	panel.setAttribute("aria-labelledby", `tab-${id}`);
	const tab = element("button", { role: "tab", id: `tab-${id}`, class: "tab", "aria-controls": panel.id }, name);
	tab.type = "button";
	return tab;
}
