import * as l10n from "@vscode/l10n";
import type { ObjectAction, ObjectEntry } from "../../src/editor/protocol/inspector-messages.ts";
import { badgeIcon } from "./badge.ts";
import { element, icon } from "./element.ts";
import { objectContext } from "./object-actions.ts";
import { parents, siblings, Tree } from "./tree.ts";

/** What a person does in the tree, carried out by the extension. */
interface Handlers {
	select(index: number): void;
	act(id: ObjectAction, index: number): void;
}

/** The objects of a source and what they hold as a tree: one tab stop, arrow keys move, select, open and close. */
export class ObjectList {
	readonly box: HTMLElement;
	private readonly handlers: Handlers;
	private entries: readonly ObjectEntry[] = [];
	private rows: HTMLElement[] = [];
	private tree = new Tree([]);
	private shown = "";
	private selected = -1;

	constructor(handlers: Handlers) {
		this.handlers = handlers;
		this.box = element("div", { role: "tree", class: "objects" });
		this.box.addEventListener("keydown", (event) => this.onKey(event));
		this.box.addEventListener("click", (event) => this.onClick(event));
	}

	/** Draws the entries anew only where they differ, so that focus and scroll position stay. */
	show(entries: readonly ObjectEntry[], selected: number, sourceName: string): void {
		const wanted = JSON.stringify(entries);
		if (wanted !== this.shown) {
			const hadFocus = this.box.contains(document.activeElement);
			this.entries = entries;
			this.tree = new Tree(entries.map(({ level }) => level));
			this.rows = rowsOf(entries);
			this.box.replaceChildren(...this.rows);
			this.box.classList.toggle(
				"flat",
				entries.every(({ level }) => level === 1),
			);
			this.shown = wanted;
			this.selected = -1;
			this.fold();
			this.mark(selected);
			if (hadFocus) this.rows[selected]?.focus();
		}
		this.box.setAttribute("aria-label", l10n.t("Objects in {0}", sourceName));
		this.mark(selected);
	}

	private mark(index: number): void {
		if (index === this.selected) return;
		this.tree.open(index);
		this.fold();
		const before = this.rows[this.selected];
		before?.setAttribute("aria-selected", "false");
		before?.setAttribute("tabindex", "-1");
		const now = this.rows[index];
		now?.setAttribute("aria-selected", "true");
		now?.setAttribute("tabindex", "0");
		now?.scrollIntoView({ block: "nearest" });
		this.selected = index;
	}

	/** Shows what open entries hold and nothing of closed ones. */
	private fold(): void {
		for (const [index, row] of this.rows.entries()) {
			row.hidden = !this.tree.isVisible(index);
			if (!this.tree.hasChildren(index)) continue;
			const isOpen = this.tree.isOpen(index);
			row.setAttribute("aria-expanded", String(isOpen));
			row
				.querySelector(".twistie")
				?.setAttribute("class", `twistie codicon codicon-chevron-${isOpen ? "down" : "right"}`);
		}
	}

	private choose(index: number): void {
		this.rows[index]?.focus();
		if (index === this.selected) return;
		this.mark(index);
		this.handlers.select(index);
	}

	private onKey(event: KeyboardEvent): void {
		const isCommand = event.ctrlKey || event.metaKey;
		if (isCommand && event.key === "c") this.onCopyKey(event);
		const step = isCommand || event.altKey ? undefined : this.tree.afterKey(event.key, this.selected);
		if (step === undefined) return;
		event.preventDefault();
		this.fold();
		this.choose(step);
	}

	/** Copies the object, unless a part of the page is selected to be copied. */
	private onCopyKey(event: KeyboardEvent): void {
		const copy = this.entries[this.selected]?.actions.find((id) => id === "copyPem" || id === "copyCertificates");
		if (copy === undefined || document.getSelection()?.isCollapsed === false) return;
		event.preventDefault();
		this.handlers.act(copy, this.selected);
	}

	private onClick({ target }: Event): void {
		const index = this.rows.findIndex((each) => target instanceof Node && each.contains(target));
		if (index < 0) return;
		if (target instanceof Element && target.closest(".twistie") !== null) {
			this.tree.toggle(index);
			this.fold();
			// What has the focus must not vanish.
			if (!this.tree.isVisible(this.selected)) this.choose(index);
		} else this.choose(index);
	}
}

function rowsOf(entries: readonly ObjectEntry[]): HTMLElement[] {
	const levels = entries.map(({ level }) => level);
	const above = parents(levels);
	const places = siblings(above);
	return entries.map((entry, index) => {
		const { position, count } = places[index] ?? { position: 1, count: 1 };
		return row(entry, index, { "aria-posinset": String(position), "aria-setsize": String(count) });
	});
}

function row(
	{ title, description, icon: name, level, badge, actions }: ObjectEntry,
	index: number,
	place: Readonly<Record<"aria-posinset" | "aria-setsize", string>>,
): HTMLElement {
	const line = element(
		"span",
		{ class: "object-line" },
		element("span", { class: "object-title", dir: "auto" }, title),
	);
	if (badge !== undefined) line.append(badgeIcon(badge));
	return element(
		"div",
		{
			role: "treeitem",
			class: "object",
			"aria-level": String(level),
			...place,
			"aria-selected": "false",
			tabindex: "-1",
			"data-vscode-context": objectContext(index, actions),
		},
		element("span", { class: "twistie", "aria-hidden": "true" }),
		icon(name),
		line,
		element("span", { class: "object-description" }, description),
	);
}
