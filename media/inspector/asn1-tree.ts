import * as l10n from "@vscode/l10n";
import type { Asn1NodeView, Asn1Window } from "../../src/editor/protocol/asn1-messages.ts";
import { Asn1Branches, type Asn1Row } from "./asn1-branches.ts";
import { treeStep } from "./asn1-tree-keys.ts";
import { element } from "./element.ts";

interface Handlers {
	/** Asks for children of a node. */
	ask(parent: number | null, from: number): void;
	select(node: Asn1NodeView): void;
}

/** The elements of an encoding as a tree: one tab stop, arrow keys move, select, open and close. */
export class Asn1TreeView {
	readonly box = element("div", { role: "tree", class: "asn1-tree" });
	private readonly handlers: Handlers;
	private branches = new Asn1Branches();
	private rows: readonly Asn1Row[] = [];
	private lines: HTMLElement[] = [];
	/** Index of the row that is current. */
	private current = -1;
	private selected: number | undefined;

	constructor(handlers: Handlers) {
		this.handlers = handlers;
		this.box.setAttribute("aria-label", l10n.t("ASN.1 structure"));
		this.box.addEventListener("keydown", (event) => this.onKey(event));
		this.box.addEventListener("click", (event) => this.onClick(event));
	}

	/** Begins anew with another object, its first node selected. */
	reset(levels: readonly Asn1Window[]): void {
		this.branches = new Asn1Branches();
		for (const level of levels) this.branches.add(level);
		this.selected = undefined;
		this.draw();
		this.choose(0);
	}

	/** Children that were asked for. */
	add(window: Asn1Window): void {
		this.branches.add(window);
		this.draw();
		// Whoever asked for more stands on what came.
		if (this.current < 0) this.choose(this.rows.findIndex(isAt(window.nodes[0]?.start)));
	}

	/** Selects a node that somebody pointed at elsewhere: opens what it is in. */
	selectPath(levels: readonly Asn1Window[], start: number): void {
		for (const level of levels) this.branches.add(level);
		this.draw();
		this.choose(this.rows.findIndex(isAt(start)));
	}

	private draw(): void {
		const hadFocus = this.box.contains(document.activeElement);
		this.rows = this.branches.rows();
		this.lines = this.rows.map(line);
		this.box.replaceChildren(...this.lines);
		this.current = -1;
		this.mark(this.rows.findIndex(isAt(this.selected)));
		if (hadFocus) (this.lines[this.current] ?? this.lines[0])?.focus();
	}

	private mark(index: number): void {
		const before = this.lines[this.current];
		before?.setAttribute("aria-selected", "false");
		before?.setAttribute("tabindex", "-1");
		const now = this.lines[index];
		now?.setAttribute("aria-selected", "true");
		// There is always one line that Tab leads to.
		(now ?? this.lines[0])?.setAttribute("tabindex", "0");
		this.current = index;
	}

	private choose(index: number): void {
		const row = this.rows[index];
		if (row === undefined) return;
		this.mark(index);
		const now = this.lines[index];
		now?.scrollIntoView({ block: "nearest" });
		if (this.box.contains(document.activeElement)) now?.focus();
		if (row.kind === "more" || row.node.start === this.selected) return;
		this.selected = row.node.start;
		this.handlers.select(row.node);
	}

	private toggle(index: number, isOpen: boolean): void {
		const row = this.rows[index];
		if (row?.kind !== "node" || !row.node.hasChildren) return;
		const { start } = row.node;
		if (!isOpen) this.branches.collapse(start);
		else if (!this.branches.expand(start)) this.handlers.ask(start, 0);
		this.draw();
		// What was selected may be out of sight now.
		if (this.current < 0) this.choose(index);
	}

	private activate(index: number): void {
		const row = this.rows[index];
		if (row?.kind === "more") {
			this.selected = undefined;
			this.handlers.ask(row.parent, row.from);
		} else if (row !== undefined) this.toggle(index, !row.isOpen);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		const { key } = event;
		const index = Math.max(0, this.current);
		const step = treeStep(key, this.rows, index);
		const isActivation = key === "Enter" || key === " ";
		if (step === undefined && !isActivation) return;
		event.preventDefault();
		if (isActivation) this.activate(index);
		else if (step !== undefined && "to" in step) this.choose(step.to);
		else if (step !== undefined) this.toggle(index, step.open);
	}

	private onClick({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const index = this.lines.findIndex((each) => each.contains(target));
		if (index < 0) return;
		this.lines[index]?.focus();
		if (this.rows[index]?.kind === "more") this.activate(index);
		else if (target.closest(".asn1-twistie") !== null) this.toggle(index, this.lines[index]?.ariaExpanded !== "true");
		else this.choose(index);
	}
}

const isAt =
	(start: number | undefined) =>
	(row: Asn1Row): boolean =>
		row.kind === "node" && row.node.start === start;

function line(row: Asn1Row): HTMLElement {
	const attributes = {
		role: "treeitem",
		class: "asn1-line",
		"aria-level": String(row.level),
		"aria-selected": "false",
		tabindex: "-1",
	};
	if (row.kind === "more") {
		const text = element("span", { class: "asn1-more" }, l10n.t("Show {0} more", row.count));
		return indented(element("div", attributes, text), row.level);
	}
	const { node, position, count, isOpen } = row;
	const made = element(
		"div",
		{
			...attributes,
			"aria-posinset": String(position),
			"aria-setsize": String(count),
			"aria-expanded": node.hasChildren ? String(isOpen) : undefined,
			"data-hidden": node.isHidden ? "true" : undefined,
		},
		element("span", { class: "asn1-twistie", "aria-hidden": "true" }),
		...words(node),
	);
	return indented(made, row.level);
}

/** What stands in a line: name, type and value, as far as there are any. */
function words({ name, tag, value }: Asn1NodeView): (Node | string)[] {
	const parts: (Node | string)[] = [];
	if (name !== "") parts.push(element("span", { class: "asn1-name" }, name), " ");
	if (tag !== "") parts.push(element("span", { class: "asn1-tag" }, tag), " ");
	if (value !== "") parts.push(element("span", { class: "asn1-value", dir: "auto" }, value));
	return parts;
}

/** The deepest step that is drawn: beyond it lines would leave the view. */
const DEEPEST = 24;

function indented(made: HTMLElement, level: number): HTMLElement {
	// The policy of the page forbids style attributes; a property set by script is none.
	made.style.paddingInlineStart = `${Math.min(level, DEEPEST) * 14 - 8}px`;
	return made;
}
